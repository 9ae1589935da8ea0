import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	IPP [8001234567]
	IPP : [800123456]
	séjour n° [24123456]
	dossier n° [2024-00123]
	dossier [62/123456]
	numéro de dossier : [A123456]
	allocataire [1234567]
	n° allocataire [1234567]
	RG [21/A/00317]
	n° d’écrou [12345]
	carte d’identité n° [140262301234]
	passeport [19AB12345]
	titre de séjour [9903123456]
	immatriculée [AB-123-CD]
	voiture [AB 123 CD], bleue
	scooter [ab-123-cd]
	ancienne plaque [123 ABC 62]
	n° [1234567]
`);

const free = lines(`
	dossier complet le 12/03/2024
	dossier de 2024
	dossier MDPH déposé en 2023
	dossier 3 mois de retard
	ref. 2022-2023
	mesure de 24 mois, tutelle de 60 mois
	carte vitale à jour
	matricule inconnu
	le 3114, numéro national
	patient 45 ans, 80 kg, 175 cm
	séjour de 21 jours en 2024
	contrat de 24 h par semaine
	chambre n° 12
	HDJ 12, lit 60
	les 12-15 mai
`);

it.each(found)('[GAR-13] %s', (sentence) => {
	expect(reread(sentence, 'ID')).toBe(sentence);
});

it.each(free)('[GAR-13] no file number in « %s »', (sentence) => {
	expect(mark(sentence, 'ID')).toBe(sentence);
});
