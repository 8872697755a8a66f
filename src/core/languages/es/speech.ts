import type { Language } from '../language';

/** Words of speech in Spanish. */
export const speech: Language['speech'] = {
  verbs: `dice dicen dijo dijeron decía decían afirma afirman afirmó afirmaron asegura aseguran aseguró aseguraron declara
    declaran declaró declararon señala señalan señaló señalaron indica indican indicó indicaron explica explican
    explicó explicaron añade añaden añadió añadieron agrega agregó agregaron subraya subrayan subrayó subrayaron
    destaca destacan destacó destacaron recalca recalcó remarca remarcó reitera reiteran reiteró reiteraron insiste
    insisten insistió insistieron manifiesta manifestó manifestaron expresa expresó expresaron comenta comentó
    comentaron apunta apuntó precisa precisó precisaron aclara aclaró matiza matizó confirma confirman confirmó
    confirmaron reconoce reconocen reconoció reconocieron admite admiten admitió confiesa confesó revela revelan
    reveló informa informan informó informaron comunica comunicó anuncia anuncian anunció anunciaron advierte
    advierten advirtió advirtieron alerta alertó avisa avisó promete prometen prometió exige exigen exigió exigieron
    reclama reclaman reclamó pide piden pidió pidieron solicita solicitó insta instó instaron urge urgió llama llamó
    propone proponen propuso sugiere sugieren sugirió recomienda recomendó responde responden respondió respondieron
    contesta contestó replica replicó pregunta preguntó cuestiona cuestionó escribe escriben escribió tuiteó publicó
    relata relató cuenta cuentan contó narra narró recuerda recuerdan recordó argumenta argumentó sostiene sostienen
    sostuvo sostuvieron defiende defendió opina opinan opinó considera consideran consideró estima estiman estimó
    lamenta lamentan lamentó critica critican criticó denuncia denuncian denunció denunciaron condena condenan
    condenó acusa acusan acusó reprocha reprochó celebra celebró niega niegan negó desmiente desmintió rechaza
    rechazan rechazó descarta descartó zanja zanjó concluye concluyó sentencia sentenció bromea bromeó ironizó
    exclama exclamó grita gritó gritaron cita citó ha_dicho han_dicho murmuró susurró repitió establece dispone
    estipula resume resumen resumió reta retó desafía desafió ataja atajó zanjaron apostilla apostilló espeta espetó
    recriminó afea afeó abunda abundó tercia terció razona razonó justifica justificó enfatiza enfatizó puntualiza
    puntualizó prosigue prosiguió continúa continuó ironiza inquiere inquirió sopesa vaticina vaticinó augura auguró
    pronostica pronosticó clama clamó proclama proclamó jura juró arremete arremetió cargó celebran celebraron
    alertan alertaron avisaron apuntan apuntaron precisan matizaron detalla detallan detalló expone expuso exponen
    reafirma reafirmó reivindica reivindicó lanza lanzó deja_claro dejó_claro hace_saber hizo_saber hicieron_saber
    hace_notar hizo_notar dio_a_entender da_a_entender dio_a_conocer puso_de_relieve hizo_hincapié prometieron
    comunicaron solicitaron rechazaron condenaron acusaron negaron desmintieron desmienten criticaron plantea
    planteó plantean reza señalaba aseguraba afirmaba explicaba añadía limitó_a_decir limitó_a_señalar
    limita_a_decir limitaron_a_decir defienden defendieron difunde`,
  weakVerbs: `cree creen creía piensa piensan espera esperan esperó teme temen temía califica calificó calificaron tilda tildó
    describe describió describieron muestra mostró habla habló ve quiere tituló prevé instó insta instaron exhortó exhorta ofreció ofrece`,
  gerunds: `diciendo afirmando asegurando declarando señalando indicando explicando añadiendo agregando subrayando
    destacando insistiendo recordando advirtiendo citando denunciando preguntando gritando detallando precisando
    alertando zanjando reiterando`,
  participles: `dicho afirmado asegurado declarado señalado indicado explicado añadido agregado subrayado destacado recalcado
    reiterado insistido manifestado expresado comentado apuntado precisado aclarado confirmado reconocido admitido
    confesado revelado informado comunicado anunciado advertido alertado prometido exigido reclamado pedido
    solicitado instado propuesto sugerido recomendado respondido contestado preguntado escrito contado recordado
    argumentado sostenido defendido opinado considerado lamentado criticado denunciado condenado acusado negado
    desmentido rechazado descartado concluido citado calificado tildado descrito zanjado resumido retado apostillado
    espetado enfatizado puntualizado proseguido detallado expuesto reafirmado reivindicado lanzado dejado_claro
    hecho_saber hecho_hincapié dado_a_conocer dado_a_entender celebrado avisado matizado remarcado vaticinado
    augurado clamado proclamado jurado planteado urgido justificado ironizado sentenciado publicado dicho_que
    tuiteado`,
  auxiliaries: `ha han había habían he hemos fue fueron es son está están era eran sido haya hubo será`,
  impersonal: `se_informó se_anunció se_dijo`,
  datives: `a al`,
  sources: `según de_acuerdo_con a_juicio_de en_palabras_de en_opinión_de conforme_a a_decir_de a_ojos_de en_boca_de al_decir_de`,
  contractions: `de:del a:al`,
  openingSources: `para`,
  prepositions: `a al ante bajo con contra desde durante en entre hacia hasta mediante para por sin sobre tras`,
  adjuncts: `en ante durante tras desde con sobre por a al`,
  masculineArticles: `el un este ese`,
  feminineArticles: `la una esta esa`,
  hearsay: `habría habrían`,
  hearsayParticiples: `ado ido sto cho rto`,
  notHearsay: `podido debido querido preferido gustado`,
  conditionals: `si sin`,
  definites: `el la`,
  farSubjects: true,
  dropsSubject: true,
  requests: `pidió pide piden pidieron pidiendo pedía pedido solicitó solicita solicitaron solicitado instó insta instaron
    instado llamó llamado llamaron urgió urge exigió exige exigieron exigido prometió promete prometieron
    prometido propuso propone propusieron propuesto recomendó recomienda recomendado ofreció ofrece ofrecido
    amenazó amenaza amenazado invitó invita invitado exhortó exhorta exhortado ordenó ordenado negó niega aseguró
    asegura admitió admite reconoció reconoce desmintió desmiente negaron aseguraron`,
  requested: `:ar,er,ir,arse,erse,irse,arlo,erlo,irlo,arla,erla,irla a:ar,er,ir,arse,erse,irse con:ar,er,ir`,
  negations: `no a con`,
  that: `que si`,
  backPointing: `lo así`,
  frameGoesOn: `que quien con mientras sin`,
  adverbEndings: `mente`,
  coordinators: `y e pero`,
  citing: `citado`,
  masculine: `él éste`,
  questionLabels: 'pregunta p',
  answerLabels: 'respuesta r',
  quoting: `citando`,
  titles: `título lema nombre apodo`,
  answerVerbs: `fue es era`,
  answers: `respuesta reacción comentario mensaje veredicto conclusión palabras explicación argumento consejo advertencia pregunta`,
  owners: `su:_ sus:_`,
  feminine: `ella`,
  plural: `ellos ellas ambos ambas`,
  firstPerson: `yo nosotros`,
  speaking: `me mi mis nuestro nuestra nuestros nuestras vamos queremos debemos tenemos podemos hemos estamos somos`,
  relatives: `que quien quienes`,
  determiners: `el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra varios varias algunos algunas
    dos ambos ambas cada todos todas lo`,
  linkers: `de del la los las el en y e para a al con`,
  stops: `por sin sobre tras ante desde hasta durante entre contra hacia según pero o u sino porque cuando mientras aunque
    como donde lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana ya también no ni así entonces
    además luego después antes aquí ahora siempre nunca se si que muy más este_lunes cual cuales consultado
    consultada consultados consultadas citado citada citados citadas respondiendo`,
  adverbs: `el_lunes el_martes el_miércoles el_jueves el_viernes el_sábado el_domingo ayer hoy este_lunes este_martes
    este_miércoles este_jueves este_viernes también ya además luego después entonces hoy ayer no así se le les nos
    me lo posteriormente finalmente recientemente siempre nunca aún todavía asimismo el_pasado_lunes el_lunes_pasado
    el_pasado_martes el_martes_pasado el_pasado_miércoles el_miércoles_pasado el_pasado_jueves el_jueves_pasado
    el_pasado_viernes el_viernes_pasado el_pasado_sábado el_sábado_pasado el_pasado_domingo el_domingo_pasado
    este_sábado este_domingo esta_mañana esta_tarde esta_noche esta_semana la_semana_pasada anoche ayer_por_la_tarde
    ayer_por_la_noche por_su_parte por_su_lado a_su_vez por_otra_parte por_otro_lado en_cambio al_respecto
    acto_seguido a_renglón_seguido según_dijo`,
  naming: `llamado llamada llamados llamadas denominado denominada titulado titulada apodado apodada conocido conocida como película
    libro novela canción álbum diario periódico revista programa operación proyecto grupo título término palabra palabras
    expresión serie buque premio`,
  slogans: `lema lemas eslogan consigna grito gritos frase pancarta palabras`,
  predicative: `como de`,
  agents: `por`,
  passive: `fue fueron es son era eran sido`,
  asides: `como según`,
  finite: `es son era eran será serán sería fue fueron soy somos eres está están estaba estoy estamos estar ha han había he hemos
    hay haya tiene tienen tenía tengo tenemos puede pueden puedo podemos debe deben debemos va van voy vamos quiere quieren
    quiero queremos hace hacen hizo dice sabe sé sabemos viene quedan encantan gusta parece creo creemos seguimos`,
  collectives: `ambas_partes ambos_países las_dos_partes`,
  feminineNouns: `señora doña sra presidenta ministra directora diputada senadora alcaldesa mujer madre hermana hija reina abogada
    secretaria embajadora canciller_alemana mandataria exministra expresidenta viceministra vicepresidenta comisaria
    gobernadora consejera experta investigadora dirigente magistrada jefa jueza`,
  masculineNouns: `señor don sr presidente ministro director diputado senador alcalde hombre padre hermano hijo rey abogado juez
    secretario embajador canciller general papa portavoz líder mandatario exministro expresidente viceministro
    vicepresidente premier primer_ministro comisario coronel comandante capitán almirante gobernador consejero
    experto analista economista historiador investigador dirigente opositor representante negociador enviado
    responsable jefe magistrado fiscal`,
  institutions: `ministerio gobierno policía fiscalía tribunal corte agencia partido comité consejo comisión embajada ejército
    universidad instituto sindicato banco organización asociación grupo parlamento senado congreso moncloa kremlin
    cancillería diario periódico cadena oposición fuentes autoridades ejecutivo presidencia justicia defensoría
    diplomacia onu otan ue rebeldes expertos analistas investigadores testigos medios fundación consistorio
    ayuntamiento`,
  documents: `comunicado declaración informe resolución tratado artículo estudio encuesta carta sentencia texto nota`,
  abbreviations: `sr sra sres dr dra d art arts núm n.º p pp etc ee uu vol av`,
  framesInside: true,
};
