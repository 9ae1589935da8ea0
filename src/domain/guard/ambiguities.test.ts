import { describe, expect, it } from 'vitest';
import { lines, reread } from '#tests/support/guard/mark.ts';

/** guard.md §3, row by row: what is flagged is between brackets, a line without brackets must give nothing. */
const rows: Record<string, string> = {
	'[GAR-3] 1. a first name that is a word': `
		Pierre part en mars
		Rose est venue, Blanche aussi
		Marc refuse la cure
		Aimé, 52 ans, sans emploi
		Prosper dort mal
		Céleste va mieux
		Désiré a peu bu
		Constance travaille
		Fleur mange peu
		Ange sort demain
		Marin vit seul
		[Pierre Carlier] part
		[Rose Xyzzyk] est venue
		[Marin Delattre] vit seul
	`,
	'[GAR-1] 2. a family name that is a word': `
		[M. Printemps]
		[Mme Boulanger]
		[M. Petit]
		[M. Leblanc]
		[M. Lenoir]
		Monsieur le préfet
		Mme la curatrice
		M. le juge
		un boulanger passe le printemps
	`,
	'[GAR-1] 3. a line in capitals': `
		LA PATIENTE REFUSE LA CURE AU CSAPA
		[MME CARLIER] REFUSE LA CURE AU CSAPA
		HIER [JADE CARLIER] REFUSE LA CURE
		VUE HIER AVEC [CARLIER] AU CSAPA
		ELLE HABITE A LENS PRES DE LILLE
		[MME LEFEVRE] REFUSE LA CURE
	`,
	'[GAR-1] 4. typed in lower case': `
		[mme carlier] refuse la cure
		[karim carlier] refuse la cure
		vu {karim berto} hier
		madame refuse la cure
		karim refuse la cure
	`,
	'[GAR-3] 5. particles and compounds': `
		[Inès de la Tour]
		[Inès d’Hooghe]
		[Inès D’Hooghe]
		[Inès Dhooghe]
		[Luc des Rousseaux]
		[Luc Van Damme]
		[Luc Vanden Bossche]
		[Luc Von Berg]
		[Karim El Amrani]
		[Karim Al Hassan]
		[Karim Ben Salah]
		[Karim Bel Hadj]
		[Karim Ait Ahmed]
		[Sidi Ould Ahmed]
		[Awa N’Diaye]
		[Awa M’Bappé]
		[Paulo Da Silva]
		[Paulo Dos Santos]
		[Marco Di Benedetto]
		[Sean Mac Carthy]
		[Luc Saint-Aubin]
		[Luc Lefebvre-Delattre]
		El est une particule
		Le suivi, La cure, Van ou camion
	`,
	'[GAR-4] 6. the family name first': `
		[MARTIN Jade] refuse
		[Carlier Jade] refuse
		[CARLIER J]. refuse
		CSAPA Jade mardi
		SUBUTEX Jade 8 mg
	`,
	'[GAR-2] 7. a civility and an initial, or a first name': `
		Mme D. refuse
		M. D refuse
		M. Untel refuse
		{Mme Rose} refuse
	`,
	'[GAR-1] 8. « m. », « me », « pr », « dr »': `
		il fait 1,80 m. Bonne forme
		à 10 m de la gare
		il me dit carrément non
		pr 3 jours
		pr le moment
		[m. carlier] refuse
		{Me Carlier} plaide
		{Pr Carlier} opère
	`,
	'[GAR-7] 9. a professional’s name': `
		{Dr Carlier} suit
		le {Pr Carlier} opère
		{Me Delattre} plaide
		{éducateur Karim Benali}
		{AS Delattre} prévenue
		le médecin traitant suit
	`,
	'[GAR-3] 10. initials': `
		J.M. refuse
		J. M. refuse
		J.-P. R. refuse
		[J. Dupont] refuse
	`,
	'[GAR-3] 11. a name cut short': `
		Inès D. refuse
		Inès D refuse
		{Inès Du}. refuse
		{Inès Dub}. refuse
	`,
	'[GAR-3] 12. elisions and announcements': `
		l’épouse de M. D.
		il dit qu’[Antkowiak] refuse
		l’avis d’[Antkowiak]
		chez les [Carlier]
		la famille [Carlier]
		née [Carlier]
		nom de jeune fille : [Carlier]
		[Mme N’Guessan]
		[M. d’Hooghe]
		l’accueil, d’abord, qu’elle, n’est, s’il
	`,
	'[GAR-3] 14. glued and invisible characters': `
		[MrCarlier] refuse
		[Mme  Carlier] refuse
		[Mme\u00a0Carlier] refuse
		[Mme Le\u0301vy] refuse
		[Mme Car\u200blier] refuse
	`,
	'[GAR-9] 19. structures that bear a name': `
		CSAPA Boris Vian, CAARUD Jean Moulin
		MSP Simone Veil
		CH Germon et Gauthier
		clinique Sainte-Barbe
		hôpital Victor Provo
		foyer Martin Luther King
		collège Jules Ferry
		lycée Faidherbe
		médiathèque Marguerite Yourcenar
		salle Jacques Brel
		pharmacie Delattre
		fondation Abbé Pierre
		CSAPA, [Jade Carlier] refuse
		le CSAPA oriente [Mme Carlier]
	`,
	'[GAR-9] 20. eponyms, scales, laws, brands': `
		syndrome de Korsakoff, encéphalopathie de Wernicke
		maladie de Parkinson, maladie de Crohn
		échelle de Beck, échelle de Hamilton
		score de Child-Pugh, test de Fagerström
		loi Évin, loi Leonetti
		Alcooliques Anonymes
		deux Ricard, un Picon, du William Peel
	`,
	'[GAR-7] 22. relatives': `
		sa {fille Inès} va bien
		son fils [Karim Benali] est placé
		sa sœur, [Inès Carlier], l’héberge
		sa fille va bien
	`
};

describe('names', () => {
	describe.each(Object.entries(rows))('%s', (_row, table) => {
		it.each(lines(table))('%s', (sentence) => {
			expect(reread(sentence, 'PERSON')).toBe(sentence);
		});
	});
});

it.each(
	lines(`
		[Debuyck] refuse
		[Debuick] refuse
		[Debuykc] refuse
		[DEBUYK] refuse
		un débat refusé
		le bûcheron
	`)
)('[GAR-5] 13. a slip of the watched name: %s', (sentence) => {
	expect(reread(sentence, 'PERSON', { known: ['Debuyck'] })).toBe(sentence);
});

it.each(
	lines(`
		née le [12/03/1984]
		DDN [12/03/1984]
		né en {mars 1984}. Suivi depuis mars 2020
		née le [12/03/1984], revue le 12/03/2024
		41 ans, né en 1984
		son fils, né le [03/04/2012]
	`)
)('[GAR-13] 15. dates of birth: %s', (sentence) => {
	expect(reread(sentence, 'BIRTHDATE')).toBe(sentence);
});

it.each(
	lines(`
		Valium 10 mg x 3, TA 14/8, chambre 12, lit 2
		GGT 320, 45 €, 3 mois, 12/03/2024 15/04/2024
		appeler le 15, le 112, le 3114 ou le 3919
		au [06 12 34 56 78]
	`)
)('[GAR-8] 16. numbers: %s', (sentence) => {
	expect(reread(sentence, 'PHONE')).toBe(sentence);
});

it.each(
	lines(`
		[1 84 12 76 451 089 46]
		[1841276451089]
		[1 84 12 2A 451 089 46]
		[1-84-12-76-451-089-46]
		[1.84.32.76.451.089.46]
		NIR [1 84 12 76 451 089 47]
		1 84 18 76 451 089
	`)
)('[GAR-11] 17. NIR: %s', (sentence) => {
	expect(reread(sentence, 'NIR')).toBe(sentence);
});

it.each(
	lines(`
		au [12 rue de la Paix]
		il vit {rue Kennedy}
		à la rue, mise en place, en cours, en route, de passage
		place en CHRS, cours de cuisine
		[8 résidence des Lilas bat B]
		il vit à Lens
	`)
)('[GAR-13] 18. addresses and idioms: %s', (sentence) => {
	expect(reread(sentence, 'ADDRESS')).toBe(sentence);
});

it('[GAR-9] 21. what only narrows down is never flagged in a text', () => {
	const sentence = 'seul pompier de Bomy, Polonais, maladie rare, élève au collège Jean Rostand';
	expect(reread(sentence, 'PERSON')).toBe(sentence);
});
