import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	{Dr Martin} suit
	le {Dr Martin} suit
	le {docteur Carlier} suit
	{DR CARLIER} suit la patiente
	le {dr carlier} suit
	{Dr. Carlier} suit
	{Dr Sophie Carlier} suit
	{Dr S. Carlier} suit
	{Dr Van den Broeck} suit
	{Pr Delattre} opère
	{Me Delattre} plaide
	{éducatrice Sophie Carlier}
	l’{infirmière Carlier} passe
	le {psychologue Xyzzyk} passe
	{assistante sociale Delattre}
	{médecin traitant Carlier}
	médecin traitant : {Dr Carlier}
	MT : {Dr Carlier}
	{IDE Carlier} passe
	{Mme Carlier}, la curatrice
	{Mme Delattre}, IDE
	{Mme Delattre} (CSAPA)
	{Sophie Carlier}, assistante sociale
	le pharmacien, {M. Delattre}
	l’assistante sociale {Mme Carlier}
`);

const free = lines(`
	le Dr L. suit
	le docteur est prévenu
	Dr traitant à prévenir
	le médecin traitant suit
	la psychologue du CSAPA
	l’infirmière libérale passe le matin
	le juge des enfants
	l’éducatrice est absente
	IDE à domicile
	pr le moment
	il me dit que ça va
	as du volant
	le médecin de Jade
	Dr ?
`);

it.each(found)('[GAR-7] %s', (sentence) => {
	expect(reread(sentence, 'PERSON')).toBe(sentence);
});

it.each(free)('[GAR-7] no professional named in « %s »', (sentence) => {
	expect(mark(sentence, 'PERSON')).toBe(sentence);
});

it.each([
	['Hélène Vasseur appelle', '{Hélène Vasseur} appelle'],
	['VASSEUR Hélène appelle', '{VASSEUR Hélène} appelle'],
	['hélène vasseur appelle', '{hélène vasseur} appelle'],
	['Hélène Delattre appelle', '[Hélène Delattre] appelle']
])('[GAR-7] with Hélène Vasseur invited: « %s »', (text, marked) => {
	expect(mark(text, 'PERSON', { invited: ['Hélène Vasseur'] })).toBe(marked);
});
