import { actorOf, type Product } from '#tests/support/product/start-product.ts';

/**
 * The yearly evaluation: a pôle's year that runs, never stored, and what is stored of a closed one. The region's year is a
 * tenth of all rows here: however it is read, bench:evaluation says what it costs.
 */
export function evaluationCalls(product: Product, coordination: ReturnType<typeof actorOf>) {
	const association = actorOf('demoevaluation', { method: 'demonstration' });
	const year = new Date().getFullYear();
	const region = { kind: 'region' } as const;
	const pole = { kind: 'pole', poleId: 'pole0' } as const;
	return {
		evaluations: () => product.listEvaluations(association),
		'evaluation-pole': () => product.readReport(coordination, year, pole),
		'evaluation-close': () => product.readReport(association, year - 3, region),
		'evaluation-lignes': () =>
			product.readFigure(coordination, { year: year - 3, scope: pole }, { id: 'D5' }),
		'evaluation-ecarts': () => product.readDifferences(association, year - 3, region)
	} as const;
}

/** What else the association does, and the former years that it took over. */
export function workCalls(product: Product, coordination: ReturnType<typeof actorOf>) {
	const association = actorOf('demoevaluation', { method: 'demonstration' });
	const year = new Date().getFullYear();
	return {
		activites: () => product.listActivites(association, { year, poleId: null }),
		'activites-pole': () => product.listActivites(coordination, { year, poleId: 'pole0' }),
		'pole-travail': () => product.readPoleWork(coordination, 'pole0'),
		conventions: () => product.listConventions(association),
		satisfaction: () => product.readSatisfaction(association, { year, poleId: null }),
		compteurs: () => product.readCompteurs(association, year),
		reprises: () => product.listReprises(association)
	} as const;
}
