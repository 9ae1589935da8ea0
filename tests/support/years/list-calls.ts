import { actorOf, type Product } from '#tests/support/product/start-product.ts';
import { firstCoordination } from './generate-years.ts';

/** Every list of the application, as the people who open it most ask for it. */
export function listCalls(product: Product): Readonly<Record<string, () => Promise<unknown>>> {
	const coordination = actorOf(firstCoordination, { method: 'demonstration' });
	const watcher = actorOf('demoprotection', { method: 'demonstration' });
	const nothing = { before: null, actor: null, event: null, subject: null, from: null, to: null };
	return {
		accueil: () => product.readPlanning(coordination),
		fiches: () => product.listFiches(coordination),
		journal: () => product.readJournal(watcher, nothing),
		'journal-personne': () =>
			product.readJournal(watcher, { ...nothing, actor: firstCoordination }),
		preparation: () => product.readPreparation(coordination, 'i0x39')
	};
}
