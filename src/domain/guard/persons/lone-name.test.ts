import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	[Carlier] refuse la cure
	vu [Delattre] ce matin
	[DELATTRE] refuse la cure
	hier [carlier] a bu
	[Vandecasteele], 52 ans, refuse
	appel de [Wozniak]
	[Ternisien] : à revoir
	VU [CARLIER] HIER SOIR AU CSAPA
	Hier [Charpentier] refuse la cure
	le dossier de [Carlier]
	[Le Goff] refuse
	vu [Van den Broeck] hier
	vu [El Amrani] hier
	[Xyzzykova] refuse la cure
	vu [Xyzzykova] hier
	[Lefebvre-Dubois] accepte
	[N’Guessan] refuse
	avec [Carlier] et [Delattre]
`);

const free = lines(`
	Jade refuse la cure
	petit à petit, il va mieux
	le boulanger du village
	Boulanger de métier, 45 ans
	Printemps difficile
	Lille, Lens et Arras
	suivi à Hazebrouck
	Subutex 8 mg, Valium 10 mg
	Korsakoff suspecté
	il boit du Ricard et du Picon
	Restos du Cœur, Emmaüs
	chômage, RSA, AAH, MDPH
	Lundi, Mars, Noël
	échelle de Beck et test de Fagerström
	foyer Martin Luther King
	clinique Saint-Roch
	lycée Colbert, 17 ans
	MÉTHADONE ET SUBUTEX SONT PRESCRITS
	addictovigilance, codépendance, désocialisation
`);

it.each(found)('[GAR-16] %s', (sentence) => {
	expect(reread(sentence, 'PERSON')).toBe(sentence);
});

it.each(free)('[GAR-9] nobody named in « %s »', (sentence) => {
	expect(mark(sentence, 'PERSON')).toBe(sentence);
});
