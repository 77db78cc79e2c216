import type { Author, Outlet } from '../outlet.ts';

const beatriz: Author = {
  name: 'Beatriz Sarmento',
  biography: 'é jornalista do Diário da Maré desde 2014 e neta de um construtor de traineiras.',
};

const tome: Author = {
  name: 'Tomé Vilarinho',
  biography: 'escreve sobre desporto e música, de preferência no mesmo texto.',
};

/** A Portuguese paper of the northern coast. */
export const mare: Outlet = {
  host: 'mare.localhost',
  name: 'Diário da Maré',
  motto: 'Notícias da costa norte',
  language: 'pt',
  locale: 'pt_PT',
  direction: 'ltr',
  timeZone: 'Europe/Lisbon',
  template: 'portal',
  charset: 'utf-8',
  charsetInHeader: true,
  articlePath: '/{year}/{month}/{day}/{slug}',
  sections: ['Local', 'Desporto', 'Economia', 'Cultura'],
  feeds: [{ path: '/atom.xml', format: 'atom', title: 'Diário da Maré', content: 'summary' }],
  oddities: [
    {
      kind: 'moved',
      path: '/ultimas/guitarra-de-pescador',
      to: 'guitarra-de-pescador',
      title: 'A guitarra que nasceu de um mastro',
      summary: 'Um construtor de Caminha faz guitarras portuguesas com madeira de barcos abatidos.',
      published: '2026-11-19T11:00:00+00:00',
    },
  ],
  articles: [
    {
      id: 7204,
      slug: 'tempestade-berenice-viana',
      title: 'Viana salvou a biblioteca do rio numa corrente humana',
      standfirst:
        'A tempestade Berenice fez subir o Lima até ao passeio. Em três horas, 17 mil livros mudaram de andar.',
      author: beatriz,
      published: '2026-11-13T10:20:00+00:00',
      section: 'Local',
      tags: ['tempestade Berenice', 'Viana do Castelo', 'biblioteca'],
      photo: { caption: 'Voluntários passam livros de mão em mão na escadaria da biblioteca.', credit: 'Hugo Brandão' },
      body: `
O aviso chegou ao telemóvel da diretora da biblioteca às seis da manhã de quinta-feira: o Lima podia transbordar ao fim da tarde, com a maré cheia e o vento de sudoeste a empurrarem na mesma direção. Rosa Meireles pegou no megafone das visitas escolares e foi para a praça.

Ao meio-dia havia quatrocentas pessoas na escadaria. Pescadores, alunas da escola de enfermagem, dois noivos a caminho do registo civil. Em três horas, 17 mil livros do rés do chão passaram de mão em mão até ao primeiro andar, por ordem alfabética. «Só perdemos o fio na letra M», conta a diretora.

Às 17h40 a água entrou, com 31 centímetros de altura, e molhou estantes vazias. A tempestade Berenice trouxe rajadas de 128 quilómetros por hora a Montedor, segundo o Instituto Português do Mar e da Atmosfera, e ondas de nove metros à barra. O porto de Leixões parou ao meio-dia e reabriu na sexta-feira de manhã.

A Proteção Civil registou 340 ocorrências no distrito, quase todas quedas de árvores e telhados levantados. Não há feridos. Em Vila Praia de Âncora, o mar levou o carrossel da marginal e devolveu-o, com menos dois cavalos, à praia do lado.

Disse à agência Lusa o presidente da Câmara que a limpeza estará concluída na segunda-feira. Os livros descem no sábado, e quem os subiu é convidado a trazê-los de volta. Os noivos, que chegaram atrasados ao casamento, pediram para levar a letra M.
`,
    },
    {
      id: 7218,
      slug: 'taca-dos-portos-final',
      title: 'Uma portuguesa apitou a final mais longa da Taça dos Portos',
      standfirst: 'Helena Quintas, de Matosinhos, dirigiu em Trieste o Lanterna–Limanspor, decidido ao minuto 113.',
      author: tome,
      published: '2026-11-16T12:00:00+00:00',
      section: 'Desporto',
      tags: ['futebol', 'Taça dos Portos', 'arbitragem'],
      photo: { caption: 'Helena Quintas no relvado de Trieste, antes do prolongamento.', credit: 'Lusa' },
      body: `
Quando o vento de Trieste lhe levou a moeda do sorteio, Helena Quintas sorriu pela única vez em 120 minutos. A árbitra de Matosinhos, de 38 anos, tornou-se no domingo a primeira portuguesa a dirigir a final da Taça dos Portos, que o Limanspor, de Esmirna, ganhou ao Lanterna, de Génova, por 2-1.

Bruno Parodi adiantou os italianos aos 23 minutos, num livre que desviou na barreira. A equipa turca empatou por Emre Tuncel aos 71 e, já no prolongamento, Kerem Aydoğan marcou de cabeça aos 113, numa altura em que metade dos jogadores andava com cãibras e a bandeirola de canto tinha voado para a bancada.

Quintas mostrou apenas dois cartões amarelos e anulou um golo ao Lanterna aos 88 minutos, depois de ver as imagens. «Fui ver uma vez, e bastou», disse à saída. O treinador genovês, Aldo Ferrando, que passou o jogo a protestar, admitiu no fim que a decisão estava certa.

A árbitra começou aos dezasseis anos, em torneios de rua, porque faltava quem apitasse os jogos do irmão. Trabalha durante a semana como engenheira na lota de Matosinhos e treina às seis da manhã no areal. «Correr na areia e discutir com peixeiras é a melhor escola», garante.

No estádio estiveram 18.400 pessoas, entre elas uma dúzia de colegas da lota, com um cartaz em que se lia «Cartão vermelho ao vento». A taça do próximo ano joga-se em Leixões, e Quintas já sabe que, por ser da casa, não a poderá apitar.
`,
    },
    {
      id: 7226,
      slug: 'sardinha-quota',
      title: 'A sardinha fechou mais cedo e ninguém se zangou',
      standfirst:
        'A quota esgotou-se a 9 de novembro. Pela primeira vez, os pescadores tinham um plano para o inverno.',
      author: beatriz,
      published: '2026-11-17T08:45:00+00:00',
      section: 'Economia',
      tags: ['sardinha', 'pesca', 'Matosinhos'],
      photo: { caption: 'A traineira Senhora da Hora descarrega a última sardinha do ano.', credit: 'Hugo Brandão' },
      body: `
A última sardinha do ano foi descarregada em Matosinhos na segunda-feira da semana passada, às 4h50, e leiloada a 2,10 euros o quilo. Duas horas depois, as traineiras estavam amarradas. Noutros anos teria havido protestos; desta vez houve caldo verde no cais.

A quota de 2026, de 41 mil toneladas, esgotou-se três semanas antes do previsto porque o peixe apareceu em força. Os armadores, porém, tinham assinado em março um acordo inédito: dois cêntimos por quilo foram para um fundo que paga agora um salário de inverno a 610 tripulantes.

«O meu pai passava o Natal a pensar no que devia. Eu vou passá-lo a arranjar redes e a receber por isso», diz Armindo Craveiro, mestre da traineira Senhora da Hora. Em troca, os barcos saem duas vezes por mês com investigadores a bordo para contar ovos e larvas.

O instituto do mar estima que a população de sardinha tenha atingido 620 mil toneladas, o valor mais alto desde 2006. A bióloga Susana Garrote atribui a recuperação a quatro bons anos de desova e a quotas cumpridas. «Não é milagre, é aritmética com paciência», afirma.

As conserveiras é que correram para encher os armazéns, e duas delas contrataram gente para o turno da noite. Nos restaurantes, a sardinha congelada vai aparecer com a data da captura na ementa. E quem a quiser fresca terá de esperar pela primavera, altura em que, garante Craveiro, sabe melhor a quem esperou.
`,
    },
    {
      id: 7233,
      slug: 'guitarra-de-pescador',
      title: 'A guitarra que nasceu de um mastro',
      standfirst: 'Em Caminha, um construtor faz guitarras portuguesas com a madeira de barcos abatidos.',
      author: tome,
      published: '2026-11-19T11:00:00+00:00',
      section: 'Cultura',
      tags: ['guitarra portuguesa', 'fado', 'artesanato'],
      photo: {
        caption: 'Elísio Barrocas afina a guitarra feita com o mastro da Estrela do Minho.',
        credit: 'Ana Tavares',
      },
      body: `
Cada guitarra que sai da oficina de Elísio Barrocas traz dentro, escrito a lápis, um nome de mulher ou de santa. Não é o da dona: é o do barco. Há onze anos que o construtor de Caminha compra a madeira das embarcações abatidas e a põe a cantar.

Começou por teimosia. Quando a Estrela do Minho, a traineira do sogro, foi para desmanchar, Barrocas pediu o mastro. Era de pinho de riga, com sessenta anos de sal e de sol. «Bati-lhe com os nós dos dedos e ele respondeu em lá», recorda. Do mastro fez o tampo; da cabina, o braço.

A madeira do mar dá trabalho. Tem de repousar três anos, ser lavada em água doce nove vezes e limpa de pregos com um íman. Em compensação, explica, já não empena: «O que tinha a torcer, torceu no mar alto». Faz quatro guitarras por ano e tem encomendas até 2031.

A fadista Leonor Cabral tocou uma delas no mês passado, em Lisboa, e jura que o instrumento fica mais grave quando chove. Um laboratório da Universidade do Minho mediu-o e não encontrou diferença nenhuma. «Mediram com o aquecimento ligado», responde o construtor, sem levantar os olhos da plaina.

Aos sábados, a oficina abre aos antigos tripulantes. Vêm ver o que foi feito do barco, passam a mão pelo verniz e pedem para ouvir. O velho mestre da Estrela do Minho, Joaquim Fão, que é meio surdo, encosta o ouvido à madeira. Diz que ainda ouve o motor.
`,
    },
  ],
};
