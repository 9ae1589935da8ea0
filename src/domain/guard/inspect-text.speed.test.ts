import { expect, it } from 'vitest';
import { inspectText } from './inspect-text.ts';

const context = { profile: 'fiche', known: ['Debuyck', 'El Amrani'], invited: [] } as const;

const seeds = [
	'a',
	'1',
	'0 ',
	'@',
	'a@',
	'a.',
	'06 ',
	'FR76 ',
	'M. ',
	'de la ',
	'Jade ',
	'J. ',
	'http://',
	'né le ',
	'12 rue ',
	'dossier n° ',
	'A-',
	'CSAPA de ',
	// Nearly a number, an address, a name: what makes a pattern begin again at each letter.
	'0',
	'1 ',
	'1-',
	'06.',
	'(',
	'+',
	'FR76',
	'aa11 ',
	'+32 ',
	'a b c ',
	'A.',
	'a_',
	'né ',
	'né le 12/0',
	'12/03/',
	'rue ',
	'1 rue de la ',
	'12 place ',
	'vit au ',
	'dossier a b c ',
	'n° ',
	'dossier : ',
	'@a.',
	'a@a.',
	'a (at) ',
	'www.',
	'facebook.',
	'facebook.com/',
	"l'",
	'-',
	'\n',
	'. ',
	', ',
	' et ',
	'\u200b',
	'e\u0301',
	'\u{1f600}',
	'É',
	'Mme Carlier ',
	'Carlier ',
	'CARLIER ',
	'van den ',
	'Saint-',
	'debuyck',
	'Debuyck ',
	'syndrome de ',
	'fille Inès, ',
	'née '
];

/** Processor time, not the clock's: other work on the machine must not count. In ms. */
function cost(text: string): number {
	let best = Infinity;
	for (let run = 0; run < 3; run += 1) {
		const before = process.cpuUsage();
		inspectText(text, context);
		const { user, system } = process.cpuUsage(before);
		best = Math.min(best, (user + system) / 1000);
	}
	return best;
}

// Four times the text must not cost sixteen times the work: the bound leaves room for a busy machine.
it.each(seeds)('stays linear on « %s » repeated', (seed) => {
	const short = cost(seed.repeat(Math.ceil(2_500 / seed.length)));
	const long = cost(seed.repeat(Math.ceil(10_000 / seed.length)));
	expect(long).toBeLessThan(Math.max(short, 20) * 12);
});
