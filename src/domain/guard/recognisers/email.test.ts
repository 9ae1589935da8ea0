import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	écrire à [jade.martin@exemple.fr].
	écrire à [jade.martin@exemple.fr], merci
	mail:[j_martin+soin@sous.domaine.exemple.org]
	([jade80@exemple.fr])
	[JADE.MARTIN@EXEMPLE.FR]
	[jade-m@chu-exemple.fr] et [contact@csapa.exemple.fr]
	[rené.évrard@exemple.fr]
	[jade @ exemple.fr]
	[jade (at) exemple.fr]
	[jade(at)exemple.fr]
	[jade arobase exemple.fr]
	[jade (arobase) exemple (point) fr]
	[jade@exe\u200bmple.fr]
	[jade＠exemple.fr]
`);

const free = lines(`
	rendez-vous @ 14 h
	TA @ domicile
	2 cp @ midi
	pas de courriel
	elle a un point à régler
	réponse par mail au secrétariat
	3@4
`);

it.each(found)('[GAR-10] %s', (sentence) => {
	expect(reread(sentence, 'EMAIL')).toBe(sentence);
});

it('[GAR-10] reads « [at] » and « [point] » too', () => {
	const text = 'jade [at] exemple [point] fr';
	expect(mark(text, 'EMAIL')).toBe(`[${text}]`);
});

it.each(free)('[GAR-10] no address in « %s »', (sentence) => {
	expect(mark(sentence, 'EMAIL')).toBe(sentence);
});
