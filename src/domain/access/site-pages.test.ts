import { expect, it } from 'vitest';
import { mandatCodes, type Mandat } from '#domain/intervision/role.ts';
import { sitePages } from './site-pages.ts';

const labels = (mandats: readonly Mandat[], aside: boolean) =>
	sitePages(mandats)
		.filter((page) => page.aside === aside)
		.map(({ label }) => label)
		.join(' ');

it.each<readonly [readonly Mandat[], string, string]>([
	[[], 'Accueil Planning Fiches Suites Documents', ''],
	[
		['coordination-clinique'],
		'Accueil Planning Demandes Fiches Suites Retours Annuaire',
		'Accords Indemnités Archive Pôles Évaluation Activités Documents Conservation'
	],
	[
		['direction'],
		'Accueil Planning Retours Annuaire Pôles',
		'Indemnités Historique Évaluation Activités Documents Conservation'
	],
	[['dpo'], 'Accueil Archive Documents Conservation Journal', '']
])('[ACS-22] %j: in a row « %s », aside « %s »', (mandats, row, aside) => {
	expect(labels(mandats, false)).toBe(row);
	expect(labels(mandats, true)).toBe(aside);
});

it.each(mandatCodes)('[ACS-22] %s: seven in a row at most', (mandat) => {
	expect(sitePages([mandat]).filter(({ aside }) => !aside).length).toBeLessThanOrEqual(7);
});
