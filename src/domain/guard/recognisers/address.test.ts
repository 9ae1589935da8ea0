import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	vit au [12 rue de la Paix], à Lens
	vit au [12, rue de la Paix, 80200 Péronne]
	[12 bis rue Jean Jaurès]
	[12bis, avenue du Général de Gaulle]
	[3 bd Faidherbe] à Arras
	[3 BD FAIDHERBE]
	[7 allée des Tilleuls]
	[7 impasse du Moulin]
	[12/3 rue Victor Hugo]
	[4 place de la Mairie]
	[4 place Foch]
	habite [4 place du marché]
	[27 chemin des Postes]
	[8 résidence des Lilas bat B]
	[18 rue du 8 mai 1945]
	loge [12 rue louise michel]
	[5 RUE DE L'ABBAYE, 59000 LILLE]
	il habite {rue Kennedy}
	logée {quai de la citadelle}
	hébergé {avenue Vauban}
	il vit {place Vauban}
	son studio {chemin Vert}
`);

const free = lines(`
	Jade vit à Lens, puis à Péronne
	il vit à la rue depuis 3 mois
	mise en place d’un suivi
	3 places en CHRS, 2 cours de cuisine
	le traitement est en cours
	en cours de sevrage, en route vers la cure
	de passage à Lille, sans domicile
	2 passages aux urgences
	sortie de 12 jours de cure
	rue, alcool et solitude
	10 allers et retours
	une place en résidence sociale
	maraude dans les rues de Lille
	3 chemins possibles
	un cours de français
`);

it.each(found)('[GAR-13] %s', (sentence) => {
	expect(reread(sentence, 'ADDRESS')).toBe(sentence);
});

it.each(free)('[GAR-9] no address in « %s »', (sentence) => {
	expect(mark(sentence, 'ADDRESS')).toBe(sentence);
});
