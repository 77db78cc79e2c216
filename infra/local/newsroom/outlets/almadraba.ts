import type { Author, Outlet } from '../outlet.ts';

const lola: Author = {
  name: 'Lola Marchena',
  biography: 'escribe sobre el mar y quienes viven de él. Ha trabajado en Osaka y en Barbate.',
};

const rafael: Author = {
  name: 'Rafael Quirós',
  biography: 'es redactor de La Almadraba y autor de una guía de las salinas de la bahía.',
};

/** A Spanish paper from the bay of Cádiz. */
export const almadraba: Outlet = {
  host: 'almadraba.localhost',
  name: 'La Almadraba',
  motto: 'Diario de la bahía y del mar abierto',
  language: 'es',
  locale: 'es_ES',
  direction: 'ltr',
  timeZone: 'Europe/Madrid',
  template: 'portal',
  charset: 'utf-8',
  charsetInHeader: true,
  articlePath: '/noticias/{slug}-{id}.html',
  sections: ['Medio ambiente', 'Mar', 'Bahía', 'Carnaval'],
  feeds: [{ path: '/feed.json', format: 'json-feed', title: 'La Almadraba', content: 'full' }],
  oddities: [],
  articles: [
    {
      id: 66120,
      slug: 'pradera-submarina',
      title: 'Pescadores y niños recuperan 41 hectáreas de la pradera marina que habían perdido',
      standfirst:
        'La zostera de la bahía japonesa de Shioji renace tras doce años de siembra. También ha vuelto el calamar.',
      author: lola,
      published: '2026-11-11T08:00:00+01:00',
      section: 'Medio ambiente',
      tags: ['zostera', 'Japón', 'educación ambiental'],
      photo: {
        caption: 'Alumnos de la escuela de Shioji lanzan al mar las bolas de arcilla con semillas.',
        credit: 'Chihiro Mizuno / Shioji Shimbun',
      },
      translation: 'shioji/eelgrass',
      body: `
En la bahía de Shioji, en el mar Interior de Japón, la pradera de zostera que un día desapareció se ha recuperado hasta alcanzar las 41 hectáreas. La cooperativa de pescadores y la Universidad Marina de Setouchi presentaron el día 8 los resultados del estudio de este año.

Hace doce años quedaban en la bahía 0,3 hectáreas de zostera, poco más que diez pistas de tenis. La causa fueron los rellenos de costa y el agua turbia, y los pescadores, cuentan, al principio se alegraron de que desapareciera aquella «hierba molesta» que se enredaba en las redes.

«Tres años después de que se fuera la hierba se fueron también los peces. Entonces comprendimos lo que habíamos perdido», dice el pescador Isamu Saeki, de 78 años. Saeki empezó a sembrar en 2014 con seis compañeros y un solo barco.

El método es sencillo. En junio se recogen los tallos con flor, las semillas maduran en tanques de agua de mar y en otoño se hunden en el mar envueltas en arcilla y gasa. Envolverlas es tarea de los alumnos de la escuela primaria de Shioji, que han hecho ya 640.000 bolas.

## Los animales que han vuelto

Según la profesora Miwa Tomita, que dirige el estudio, en la pradera viven hoy 93 especies de peces, camarones y cangrejos. La primavera pasada aparecieron, por primera vez en veinte años, huevos de calamar.

Se calcula que la pradera absorbe 180 toneladas de dióxido de carbono al año. La cooperativa las vendió a una empresa de salsa de soja de la ciudad, y con los 3,6 millones de yenes que obtuvo compró tanques nuevos.

También hay preocupaciones. En agosto de este año el agua de la bahía llegó a 29,4 grados y se secó la mitad de la hierba de las zonas poco profundas. La profesora Tomita planea probar semillas de zostera criada en los mares cálidos de Kyushu, pero advierte de que «hay que ser prudentes al introducir semillas de otro lugar».

La próxima siembra será el 22 de noviembre. Saeki tenía intención de dejar el barco, pero ha decidido seguir un año más. «Es que mi nieto dice que me va a enseñar a hacer las bolas».

Traducción de Lola Marchena. Lea el artículo [original en japonés](shioji/eelgrass).
`,
    },
    {
      id: 66134,
      slug: 'borrasca-berenice',
      title: 'La borrasca Berenice deja rachas de 142 kilómetros por hora y ningún herido grave en Galicia',
      standfirst: 'El aviso llegó con once horas de antelación. En Malpica, los vecinos vaciaron la lonja a mano.',
      author: rafael,
      published: '2026-11-13T13:30:00+01:00',
      section: 'Mar',
      tags: ['borrasca Berenice', 'Galicia', 'puertos'],
      photo: { caption: 'Las olas superan el dique de abrigo de A Coruña.', credit: 'Iria Souto' },
      body: `
Cuando la sirena de la lonja de Malpica sonó a las ocho de la mañana del jueves no anunciaba pescado, sino viento. En tres horas, unos doscientos vecinos formaron una cadena y subieron a la plaza de la iglesia las cajas, las básculas y hasta la máquina de hielo. A las dos, el mar entró en el edificio; no encontró nada que llevarse.

La borrasca Berenice tocó la Costa da Morte con rachas de 142 kilómetros por hora en el cabo Vilán, según la Agencia Estatal de Meteorología. En Estaca de Bares se registraron 137 y olas de once metros. Los puertos de A Coruña, Burela y Avilés cerraron durante casi veinte horas.

El servicio de emergencias atendió 610 incidencias, la mayoría por árboles caídos, y dos contusionados leves. «Lo que ha cambiado no es el temporal, es el reloj: tuvimos once horas», resumió la directora de Protección Civil, Uxía Lamas, en declaraciones a EFE.

Esas horas se deben en parte a las boyas que varios países fondearon este verano entre Irlanda y las Azores. Miden la presión y la temperatura cada diez minutos, y sus datos permitieron corregir el rumbo de la borrasca a tiempo de sacar a la flota de la zona.

El viernes amaneció en calma. En Luarca la arena tapó la bocana y los barcos tendrán que esperar a la draga. En Malpica, la lonja abrió a las cinco de la tarde con el suelo todavía húmedo y un cartel en la puerta: «Hoy hay pulpo y hay milagro».
`,
    },
    {
      id: 66151,
      slug: 'flamencos-salinas',
      title: 'Los flamencos eligen una salina abandonada y el salinero vuelve al trabajo',
      standfirst:
        'Cuatrocientas parejas criaron este año junto a San Fernando. Necesitan que alguien les regule el agua.',
      author: rafael,
      published: '2026-11-17T09:15:00+01:00',
      section: 'Bahía',
      tags: ['flamencos', 'salinas', 'San Fernando'],
      photo: { caption: 'Flamencos jóvenes en la salina La Esperancita.', credit: 'Carmen Bey' },
      body: `
Manuel Periñán se jubiló de salinero en 2009, cuando la salina La Esperancita dejó de dar dinero. Este otoño ha vuelto a abrir las compuertas todas las madrugadas, a sus 74 años, porque se lo han pedido unos pájaros.

En abril, cuatrocientas parejas de flamencos hicieron sus nidos de barro en el muro central de la salina. Nunca habían criado en la bahía. Si el agua sube, los nidos se inundan; si baja, llegan los zorros. «Hay que tenerla a un palmo, ni más ni menos, y eso no lo sabe una máquina», explica Periñán.

La Universidad de Cádiz ha contado 318 pollos que salieron adelante. La bióloga Marta Ojeda cree que las aves vinieron de Fuente de Piedra, en Málaga, donde la sequía dejó la laguna casi vacía dos primaveras seguidas. «No es una buena noticia allí, pero aquí han encontrado casa», señala.

El Ayuntamiento ha contratado a Periñán por las mañanas y le ha puesto dos aprendices. Aprenden a leer el viento de levante, que se lleva el agua, y a reparar las compuertas de madera con estopa y brea. Como de paso hay sal, este verano recogieron once toneladas, que se venden en tarros con un flamenco en la etiqueta.

Los vecinos pueden mirar desde un observatorio de cañas a cien metros. La única norma es el silencio, y la única excepción, el propio Periñán, que les canta por bulerías a las cinco de la mañana. Según Ojeda, no les molesta. «Lo hemos medido», añade.
`,
    },
    {
      id: 66168,
      slug: 'taller-carnaval',
      title: 'La costurera de las chirigotas enseña su oficio a veinte desconocidos',
      standfirst: 'Tras cuarenta y un carnavales, Pepa Rendón abre su taller del barrio de la Viña.',
      author: lola,
      published: '2026-11-20T18:45:00+01:00',
      section: 'Carnaval',
      tags: ['carnaval', 'Cádiz', 'oficios'],
      photo: { caption: 'Pepa Rendón, entre disfraces de medusa.', credit: 'Juan Luis Toro' },
      body: `
En el taller de Pepa Rendón no se puede preguntar de qué va la chirigota. Las telas entran tapadas y los disfraces salen en bolsas negras, porque en febrero todo tiene que ser sorpresa. Por eso nadie esperaba que, después de cuarenta y un carnavales, la costurera más discreta de la Viña pusiera un cartel en la puerta: «Se enseña».

Se apuntaron ciento sesenta personas para veinte plazas. Hay un panadero, tres estudiantes de Bellas Artes, una capitana de remolcador y un matrimonio de Zaragoza que se ha mudado solo para esto. Las clases son los martes y los jueves, y la primera lección es deshacer.

«Quien no sabe descoser no sabe coser», dice Rendón mientras le saca los hilos a una casaca de almirante. En las perchas cuelgan medusas de plástico de burbujas, un coro entero de semáforos y las hombreras que llevó en 1993 una comparsa que ganó el concurso y que todavía le debe dinero.

El curso lo paga la asociación de autores, preocupada porque en la ciudad quedan cuatro talleres donde hubo treinta. Muchos grupos encargan ya los trajes por internet. «Llegan iguales, y en Cádiz se puede ir feo, pero no se puede ir igual que otro», protesta el presidente, Curro Villar.

Los alumnos firmaron un compromiso de secreto que caduca el Miércoles de Ceniza. La capitana del remolcador, que prefiere no dar su nombre, ha aprendido ya a poner mangas. Del resto, dice, no puede hablar.
`,
    },
  ],
};
