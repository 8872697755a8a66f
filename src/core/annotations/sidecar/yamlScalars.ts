// Unsafe in a plain scalar: line ends and controls, lone surrogates (UTF-8 cannot hold them), “: ” and “ #”, and what
// a reader would trim.
const unsafeInPlain = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]|: | #|[: ]$/u;
const unsafeInBlock = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]|[ \t]$/mu;
const unsafeAtStart = /^[\s\-?:,[\]{}#&*!|>'"%@`=<~+.]/u;
// “12”, “0x1F”, “1e5”, and the sexagesimal “12:30” of YAML 1.1, which other people's tools may still speak.
const numberLike = /^(?:0[xo][\da-f]+|[\d_.]+(?:e[-+]?\d+)?|\d+(?::\d+)+)$/iu;
const wordLike = /^(?:true|false|null|yes|no|on|off|y|n)$/iu;

/** Whether the text can stand in a block of YAML without quotation marks and be read back as this very text. */
export function isPlain(text: string): boolean {
  return text !== '' && !unsafeAtStart.test(text) && !unsafeInPlain.test(text) && !isWordOrNumber(text);
}

function isWordOrNumber(text: string): boolean {
  return text.length < 6 ? wordLike.test(text) || numberLike.test(text) : isDigit(text) && numberLike.test(text);
}

function isDigit(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 48 && unit <= 57;
}

/** The text as one line of YAML, plain where that is safe. */
export function toScalar(text: string): string {
  return isPlain(text) ? text : quote(text);
}

/** The text as an element of `[…]` or `{…}`. */
export function toFlowScalar(text: string): string {
  return isPlain(text) && !/[,[\]{}]/u.test(text) ? text : quote(text);
}

/** The text in double quotation marks; what an editor could not show or a tool would break is escaped. */
export function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Whether the text can be a literal block (`|`). A block cannot hold odd line ends or begin with a space, and spaces
 * at a line's end would not survive editors that trim them.
 */
export function isBlock(text: string): boolean {
  return text !== '' && !/^\s/u.test(text) && !unsafeInBlock.test(text);
}

/** The text as the value of a key: a literal block under `indent`, or in quotation marks where a block cannot hold it. */
export function toBlock(text: string, indent: string): string {
  return isBlock(text) ? `|\n${text.replace(/^(?=.)/gmu, indent)}` : quote(text);
}
