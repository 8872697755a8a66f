/**
 * Words in the lines that say where and when a news text was written. They are read before the text's language is known,
 * so the words of all languages are looked for. All are lists of phrases parted by white space; `_` is a space.
 */
export interface DatelineWords {
  /** Small words inside the names of places: Frankfurt `am` Main. */
  readonly places?: string;
  /** Stand before the day: `le` 4 mai. */
  readonly beforeDay?: string;
  /** Days of the week, where they are written small: `martedì` 4 maggio. */
  readonly weekdays?: string;
  /** Open a line that says when a text was published or changed: `mis_à_jour`. */
  readonly published?: string;
  /** Stand behind the year: 2021 `года`. */
  readonly afterYear?: string;
  /** Where no spaces part words: agencies behind the place in brackets, 【ソホド`共同】. */
  readonly agencies?: string;
  /** Where no spaces part words: what the names of agencies end in, 通讯`社`. */
  readonly agencyEndings?: string;
  /** Stand beside the name of who wrote the text: `記者`李安, 김하나 `기자`. */
  readonly writers?: string;
  /** Where no spaces part words: stands behind the day of a dispatch, 4日`電`. */
  readonly dispatch?: string;
  /** Eras, each with the year before its first: `令和:2018`. */
  readonly eras?: string;
}
