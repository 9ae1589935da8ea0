import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const families = lines(`
	[Mme Martin] refuse la cure
	vu [M. Delattre] ce matin
	[M. Dubois], 52 ans
	[Mr Wozniak] est venu
	[Mlle Benali] accepte
	[Mlle Diallo] accepte
	[Madame Lefebvre] vit seule
	[Monsieur Kowalczyk] boit le soir
	[Mademoiselle Diallo] travaille
	[MME DUPONT] vit seule
	MONSIEUR EST VENU AVEC [MME CARLIER] HIER SOIR
	[mme carlier] refuse
	[mr ternisien] dort au foyer
	[m. vandamme] refuse
	[MmeMartin] appelle
	[M.Martin] appelle
	[Mme  Martin] appelle
	[Mme\u00a0Martin] appelle
	[M.\u202fMartin] appelle
	[Mme Jade Martin] appelle
	[Mme Martin Jade] appelle
	[Mme J. Carlier] appelle
	[M. Printemps] refuse
	[M. Boulanger] refuse
	[Mme Petit] refuse
	[M. Lille] refuse
	[M. Blanc] et son fils
	[M. de la Tour]
	[Mme d’Hooghe]
	[Mme N’Guessan]
	[M. El Amrani]
	[M. Ben Salah] refuse
	[M. Van den Broeck]
	[Mme Le Goff]
	[Mme Lefebvre-Dubois]
	[Mme Dos Santos]
	[M. Da Silva]
	[Mme Mac Donald]
	[M. Xyzzyk] refuse
	[M. Nguyễn] refuse
	[Mme Yılmaz] accepte
	[MM. Carlier] et [Delattre]
	[Mmes Carlier] et [Delattre]
	la fille de [Mme Carlier]
	« [Mme Carlier] » a appelé
	([Mme Carlier])
	[Mme Carlier]/[M. Delattre]
	avec [M Carlier] ce jour
`);

const firstNames = lines(`
	{Mme Rose} est venue
	{Madame Nathalie} est venue
	{Mme Jade} est venue
	{mme nathalie} appelle
	[M. Martin] est venu
	[Mme Bernard] est venue
`);

const free = lines(`
	Mme D. est venue
	M. D est venu
	Mme Jade D. est venue
	M. El K. est venu
	Monsieur le préfet
	Madame la Juge
	Mme la curatrice
	M. le juge des enfants
	Madame la directrice du CHRS
	Monsieur, bonjour
	Monsieur X
	Monsieur a refusé
	Madame vit seule
	madame est venue
	MONSIEUR EST VENU SEUL HIER
	à 50 m de la gare
	1,62 m. IMC 31
	monsieur boit moins
	madame souhaite arrêter
	M. est venu
	Mme est partie
`);

it.each(families)('[GAR-1] %s', (sentence) => {
	expect(reread(sentence, 'PERSON')).toBe(sentence);
});

it.each(firstNames)('[GAR-2] %s', (sentence) => {
	expect(reread(sentence, 'PERSON')).toBe(sentence);
});

it.each(free)('[GAR-1] nobody named in « %s »', (sentence) => {
	expect(mark(sentence, 'PERSON')).toBe(sentence);
});
