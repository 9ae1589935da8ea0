import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	[MARTIN Jade] refuse
	[Martin Jade] refuse
	[Carlier Jade], 34 ans
	[CARLIER JADE]
	[carlier karim] refuse
	[DELATTRE Jean-Pierre] refuse
	[Delattre J]. refuse
	[VANDAMME P]. refuse
	[Van den Broeck Luc] refuse
	[EL AMRANI Karim] refuse
	[LEFEBVRE-DUBOIS Marie] refuse
	[XYZZYK Jade] refuse
	[DIALLO Mamadou], 19 ans
	[MERLIN Cédric] refuse
	- [Wozniak Anna]
	- [Nguyen Linh]
	[Lefèvre Édouard] et [Évrard Zoé]
`);

const free = lines(`
	CSAPA Jade à 14 h
	MÉTHADONE Jade 60 mg
	SUBUTEX Karim 8 mg
	Lens, Jade sort le 12
	Lundi Jade est venue
	Hier Karim a appelé
	Bonjour Jade
	Avec Karim
	HDJ Jade mardi
`);

it.each(found)('[GAR-4] %s', (sentence) => {
	expect(reread(sentence, 'PERSON')).toBe(sentence);
});

it.each(free)('[GAR-4] no name in « %s »', (sentence) => {
	expect(mark(sentence, 'PERSON')).toBe(sentence);
});
