import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	[Jade Martin] refuse
	[Jade MARTIN], 34 ans
	[JADE MARTIN] refuse
	[jade martin] refuse
	[Jade martin] refuse
	[karim Martin] refuse
	vu [Karim Benali] au CSAPA
	[Inès de la Tour] refuse
	[Karim El Amrani] refuse
	[Luc Van den Broeck] refuse
	[Jean Michel Dupont] refuse
	[Jean-Michel Dupont] refuse
	[Marie-Thérèse Le Goff] refuse
	[Mamadou Diallo] refuse
	[Fatoumata Traoré] refuse
	[Zofia Kowalczyk] refuse
	[Maria Dos Santos Ferreira] refuse
	[Linh Nguyen] refuse
	[Mehmet Yılmaz] refuse
	[Thomas N’Guessan] refuse
	[Jade Xyzzyk] vient
	[Kevin Vandecasteele] vient
	[Pierre Carlier] vient
	[Rose Delattre] vient
	[Jade Petit] refuse
	[Jade Boulanger] refuse
	[Lucas Lefebvre-Dubois] refuse
	[Jade M. Carlier] refuse
	patiente : [Jade Carlier], 34 ans
	([Jade Carlier])
	Jade M. et [Karim Benali]
	JADE REFUSE LA CURE AVEC [PAUL CARLIER] AU CSAPA
	[PatriceTernisien] refuse
	[Jade\u00a0Martin] refuse
	[Ine\u0301s Carpentie\u0301] refuse
	son oncle [Luc Ternisien] l’héberge
	{Inès Dub}. refuse
	{Inès Du}. refuse
	{karim berto} hier
`);

const free = lines(`
	Jade refuse la cure
	Jade M. refuse
	Jade M refuse
	Jade est sous Subutex et Valium
	Jade Elle refuse
	Pierre part en mars
	Rose est venue
	Marc, 52 ans, sans emploi
	Aimé des siens, il va mieux
	Jade et Karim se sont séparés
	Jade (34 ans) vit à Lens
	Jean Michel D. refuse
	une rose blanche
	la constance du suivi
	Albert. Retour à domicile
	JADE REFUSE LA CURE AU CSAPA
	suivi au CSAPA Boris Vian
	Jade CSAPA mardi
	Jade Subutex 8 mg
	Jade de Lens
	Karim Lundi 14 h
	prosper dans son travail
	jade est petite
`);

it.each(found)('[GAR-3] %s', (sentence) => {
	expect(reread(sentence, 'PERSON')).toBe(sentence);
});

it.each(free)('[GAR-3] no full name in « %s »', (sentence) => {
	expect(mark(sentence, 'PERSON')).toBe(sentence);
});
