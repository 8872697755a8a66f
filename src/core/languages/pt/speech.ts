import type { Language } from '../language';

/** Words of speech in Portuguese. */
export const speech: Language['speech'] = {
  verbs: `respondeu-lhe disse-lhe disse-me perguntou-lhe explicou-lhe contou-lhe pediu-lhe retorquiu retorquiu-lhe discorda discordam discordou discordaram quis_saber quer_saber corrigiu corrigiu-se contrapõe contrapôs diz dizem disse disseram dizia diziam afirma afirmam afirmou afirmaram garante garantem garantiu declara
    declaram declarou declararam assinala assinalou indica indicam indicou explica explicam explicou explicaram
    acrescenta acrescentam acrescentou sublinha sublinham sublinhou destaca destacam destacou reitera reiteram
    reiterou insiste insistem insistiu manifesta manifestou comenta comentou precisa precisou esclarece esclareceu
    confirma confirmam confirmou confirmaram reconhece reconhecem reconheceu admite admitem admitiu revela revelam
    revelou informa informam informou informaram comunica comunicou anuncia anunciam anunciou anunciaram adverte
    advertiu alerta alertou avisa avisou promete prometem prometeu exige exigem exigiu pede pedem pediu solicita
    solicitou propõe propuseram propôs sugere sugeriu recomenda recomendou responde responderam respondeu pergunta
    perguntou questiona questionou escreve escrevem escreveu publicou relata relatou conta contam contou lembra
    lembrou recorda recordou argumenta argumentou sustenta sustentou defende defendem defendeu opina opinou
    considera consideram considerou lamenta lamentou critica criticam criticou denuncia denunciou condena condenam
    condenou acusa acusam acusou nega negam negou desmente desmentiu rejeita rejeitou descarta descartou conclui
    concluiu brincou ironizou exclama exclamou grita gritou gritaram cita citou ressalta ressaltou salienta
    salientou frisou enfatizou assegura assegurou murmurou repetiu tuitou estabelece dispõe resume resumem resumiu
    desafia desafiou remata rematou atira atirou ataca atacou dispara disparou justifica justificou detalha detalhou
    expõe expôs reafirma reafirmou reivindica reivindicou prossegue prosseguiu continua continuou refere referem
    referiu referiram frisa frisam salientam realça realçou vinca vincou aponta apontam apontou ressalva ressalvou
    pondera ponderou observa observou nota notou constata constatou confessa confessou desabafa desabafou adianta
    adiantou adiantaram enfatiza prevê previu estima estimou alertam alertaram avisaram pediram exigiram negaram
    acusaram criticaram sublinharam garantiram comunicaram jura jurou proclama proclamou lança lançou deixa_claro
    deixou_claro faz_saber fez_saber faz_notar fez_notar deu_a_entender deu_a_conhecer indicaram disparam postou
    comemorou celebrou contesta contestou retruca retrucou rebate rebateu responde-lhe questionam insinua insinuou
    brinca limitou_a_dizer limitou-se_a_dizer determina determinam estipula prevê preveem dispõe`,
  weakVerbs: `falam falaram falava acredita acreditam acreditava pensa pensam espera esperam teme temem classifica classificou descreve descreveu fala
    falou mostra mostrou vê quer chama chamou apelou apela apelam apelaram exortou instou convidou`,
  gerunds: `dizendo afirmando garantindo declarando indicando explicando acrescentando sublinhando destacando insistindo
    lembrando citando denunciando referindo frisando alertando salientando reiterando adiantando ressaltando`,
  participles: `dito afirmado garantido declarado indicado explicado acrescentado sublinhado destacado reiterado insistido
    comentado precisado esclarecido confirmado reconhecido admitido revelado informado comunicado anunciado
    advertido alertado avisado prometido exigido pedido solicitado proposto sugerido recomendado respondido
    perguntado escrito contado lembrado recordado argumentado sustentado defendido considerado lamentado criticado
    denunciado condenado acusado negado desmentido rejeitado concluído citado classificado descrito chamado referido
    frisado salientado adiantado apontado ressalvado observado detalhado exposto reafirmado justificado resumido
    rematado atirado lançado garantido_que deixado_claro feito_saber postado rebatido publicado`,
  auxiliaries: `tem têm tinha tinham havia foi foram é são está estão era eram sido teria teriam há`,
  impersonal: `lê-se foi_anunciado`,
  datives: `a ao aos à às`,
  sources: `segundo de_acordo_com conforme na_opinião_de nas_palavras_de no_entender_de aos_olhos_de na_visão_de na_avaliação_de no_dizer_de na_ótica_de na_perspetiva_de na_perspectiva_de aos_olhos_de`,
  contractions: `de:do,da,dos,das`,
  openingSources: `para`,
  prepositions: `a ao aos à às ante após até com contra desde durante em no na nos nas num numa entre para perante por pelo pela pelos pelas sem sob sobre`,
  adjuncts: `em no na nos nas num numa durante após perante com sobre a ao aos à`,
  masculineArticles: `o um este esse`,
  feminineArticles: `a uma esta essa`,
  hearsay: `teria teriam`,
  hearsayParticiples: `ado ido sto to rto`,
  notHearsay: `podido devido querido preferido muito tanto`,
  conditionals: `se caso sem`,
  definites: `o a`,
  farSubjects: true,
  dropsSubject: true,
  requests: `pediu pede pedem pediram pedido apelou apela apelam apelaram solicitou solicita exigiu exige exigiram
    prometeu promete prometem prometeram propôs propõe propuseram recomendou recomenda ameaçou ameaça convidou
    convida instou insta aconselhou ordenou exortou exorta negou nega garantiu garante afirmou afirma admitiu
    admite reconheceu assegurou desmentiu`,
  requested: `:ar,er,ir,ôr,mpor,opor para:ar,er,ir,mpor,opor,que a:ar,er,ir,mpor,opor`,
  negations: `não a para`,
  that: `que se`,
  frameGoesOn: `que enquanto com sem`,
  adverbEndings: `mente`,
  coordinators: `e mas`,
  citing: `citado`,
  masculine: `ele este`,
  questionLabels: 'pergunta p',
  answerLabels: 'resposta r',
  quoting: `citando`,
  calling: `fala falam falou falaram falava chama chamou chamaram classifica classificou classificaram qualificou qualificaram descreveu considerou`,
  titles: `título lema nome apelido`,
  answerVerbs: `foi é era`,
  answers: `resposta reação comentário mensagem veredito conclusão palavras explicação argumento conselho pergunta`,
  owners: `seu:_ sua:_ seus:_ suas:_`,
  feminine: `ela esta`,
  plural: `eles elas ambos ambas`,
  firstPerson: `eu nós`,
  speaking: `me meu minha meus minhas nosso nossa nossos nossas vamos queremos devemos temos podemos estamos somos`,
  relatives: `que quem`,
  determiners: `o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas nosso nossa vários várias alguns algumas
    dois ambos ambas cada todos todas`,
  linkers: `de do da dos das e em no na para ao à com`,
  stops: `por pelo pela sem sobre após ante desde até durante entre contra mas ou porque quando enquanto embora como onde
    segunda terça quarta quinta sexta sábado domingo ontem hoje amanhã já também não nem assim então além depois
    antes aqui agora sempre nunca se que muito mais segundo qual quais ouvido ouvida ouvidos ouvidas citado citada
    citados citadas consultado consultados consultadas respondendo`,
  adverbs: `na_segunda-feira na_terça-feira na_quarta-feira na_quinta-feira na_sexta-feira no_sábado no_domingo
    nesta_segunda-feira nesta_terça-feira nesta_quarta-feira nesta_quinta-feira nesta_sexta-feira ontem hoje também
    já ainda além depois então hoje ontem não assim se lhe lhes nos me posteriormente finalmente recentemente sempre
    nunca nesta_segunda nesta_terça nesta_quarta nesta_quinta nesta_sexta neste_sábado neste_domingo na_segunda
    na_terça na_quarta na_quinta na_sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
    esta_segunda-feira esta_terça-feira esta_quarta-feira esta_quinta-feira esta_sexta-feira esta_manhã esta_tarde
    esta_noite esta_semana na_semana_passada por_sua_vez por_seu_turno por_seu_lado por_outro_lado por_sua_parte
    entretanto aliás ontem_à_noite hoje_de_manhã`,
  naming: `chamado chamada chamados chamadas denominado denominada intitulado intitulada apelidado apelidada conhecido conhecida como
    filme livro romance canção música álbum jornal revista programa operação projeto projecto grupo título termo palavra
    palavras expressão série navio prémio prêmio`,
  slogans: `lema slogan grito frase faixa palavras`,
  predicative: `como de`,
  agents: `por pelo pela`,
  passive: `foi foram é são era eram sido`,
  asides: `como conforme segundo`,
  finite: `é são era eram será serão seria foi foram sou somos está estão estava estou estamos tem têm tinha tenho temos há pode
    podem posso podemos deve devem devemos vai vão vou vamos quer querem quero queremos faz fazem fez diz sabe sei sabemos vem
    parece acho ficou`,
  collectives: `ambas_as_partes os_dois_países as_duas_partes`,
  feminineNouns: `senhora dona sra presidenta ministra diretora deputada senadora prefeita mulher mãe irmã filha rainha advogada
    secretária embaixadora ex-ministra vice-ministra comissária governadora conselheira investigadora pesquisadora
    governante magistrada procuradora primeira-ministra secretária-geral mandatária`,
  masculineNouns: `senhor sr presidente ministro diretor director deputado senador prefeito homem pai irmão filho rei advogado juiz
    secretário embaixador chanceler general papa porta-voz líder ex-ministro ex-presidente vice-ministro
    vice-presidente premiê primeiro-ministro comissário coronel comandante capitão almirante governador conselheiro
    especialista analista economista historiador investigador pesquisador dirigente opositor representante
    negociador enviado responsável chefe magistrado procurador governante presidente-executivo secretário-geral
    mandatário`,
  institutions: `ministério governo polícia procuradoria tribunal agência partido comité comitê conselho comissão embaixada
    exército universidade instituto sindicato banco organização associação grupo parlamento senado congresso
    assembleia kremlin itamaraty jornal oposição fontes autoridades executivo presidência justiça especialistas
    analistas observadores investigadores testemunhas onu otan nato ue fundação planalto câmara diplomacia`,
  documents: `comunicado declaração relatório resolução tratado artigo estudo sondagem carta sentença texto nota`,
  abbreviations: `sr sra srs dr dra d art arts n.º p pp etc eua vol av prof`,
  framesInside: true,
};
