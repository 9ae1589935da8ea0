import { expect, it } from 'vitest';
import { lines, mark, reread } from '#tests/support/guard/mark.ts';

const found = lines(`
	sa page [https://www.facebook.com/jade.martin80]
	sa page [facebook.com/jade.martin80], hier
	([https://instagram.com/jade80])
	[www.linkedin.com/in/jade-martin]
	[https://jademartin.wixsite.com/monsite]
	[https://www.doctolib.fr/psychiatre/lens/jade-martin]
	cagnotte [https://www.leetchi.com/c/pour-jade]
	sur insta : [@jade.m80]
	[HTTPS://FACEBOOK.COM/JADE]
	document : {https://www.has-sante.fr/alcool.pdf}.
	{https://ameli.fr}
	voir {www.drogues-info-service.fr} ou {http://exemple.fr/a?b=c}
`);

const free = lines(`
	il passe ses soirées sur Facebook et Instagram
	rendez-vous sur Doctolib
	http et https
	et/ou, 14/8, mg/j
	compte @ banque
	www
`);

it.each(found)('[GAR-13] %s', (sentence) => {
	expect(reread(sentence, 'URL')).toBe(sentence);
});

it.each(free)('[GAR-13] no link in « %s »', (sentence) => {
	expect(mark(sentence, 'URL')).toBe(sentence);
});
