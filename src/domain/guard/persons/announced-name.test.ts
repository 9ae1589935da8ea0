import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	née [Carlier] à Lens
	né [Delattre]
	nom de jeune fille : [Carlier]
	nom de naissance : [Delattre]
	nom d’usage [Carlier]
	nom : [Carlier]
	NOM : [CARLIER]
	la famille [Carlier] est connue
	la famille [Petit] est connue
	la famille [Ficheux] est suivie
	chez les [Carlier] le dimanche
	les époux [Delattre]
	le couple [Delattre] s’est séparé
	veuve [Wozniak]
	la fratrie [Benali]
	elle s’appelle [Xyzzyk]
	elle se nomme [Carlier]
	patient : [Carlier]
	Situation : [Xyzzyk]
	épouse [Delattre]
	la famille [Van den Broeck]
	née [Van den Broeck]
`);

const free = lines(`
	née le 12 mai, suivie en PMI
	la famille est présente
	la famille élargie est absente
	en famille d’accueil
	famille nombreuse, trois enfants
	chez les voisins
	chez les parents de Jade
	le couple est séparé
	veuve depuis 2019
	veuf, sans enfant
	née à Lens
	né prématuré
	nom : J. M.
	patient : homme de 45 ans
	Situation : précaire
	Situation : Hébergement au CHRS
	son épouse est présente
	épouse infirmière, inquiète
	il s’appelle Karim
`);

it.each(found)('[GAR-3] %s', (sentence) => {
	expect(reread(sentence, 'PERSON')).toBe(sentence);
});

it.each(free)('[GAR-3] nothing is announced in « %s »', (sentence) => {
	expect(mark(sentence, 'PERSON')).toBe(sentence);
});
