import { noAccord, type Accord } from '#domain/accord/accord.ts';
import { actorOf, startProduct, type Product } from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
export const day = 86_400_000;
export const given: Accord = {
	...noAccord,
	...{ state: 'oral', collectedOn: '2026-11-23', withdrawalRightTold: true }
};

/** The product with some guests of its own, and Intervisions in a month, filled as a test needs them. */
export async function startAgenda(url: string | null) {
	const product: Product = await startProduct(url);
	const addresses = new Map<string, string>();
	const someone = await product.deps.people.byId('demoinfirmier');
	if (!someone) throw new Error('nobody');
	for (const id of ['seul', 'deux', 'demande', 'refusee', 'telephone', 'jamais', 'revenue']) {
		const email = id === 'telephone' ? null : `${id}@exemple.fr`;
		if (email) addresses.set(id, email);
		await product.deps.people.add({ ...someone, id, familyName: `De ${id}`, email });
	}

	/** An Intervision of its own, in a month. */
	async function intervision(): Promise<string> {
		const made = await product.createIntervision(coordination, {
			...{ poleId: 'demoperonne', startsAt: new Date(product.deps.now().getTime() + 30 * day) },
			...{ minutes: 90, format: 'distance', siteId: null, organiser: 'DAC de la Somme' },
			...{ organiserKind: 'dac', conducts: [] }
		} as unknown as Parameters<Product['createIntervision']>[1]);
		if (!made.ok || !made.id) throw new Error(JSON.stringify(made));
		return made.id;
	}
	/** A situation with its accord, for which these people are concerned. */
	async function situation(
		intervisionId: string,
		designation: string,
		personIds: readonly string[]
	): Promise<string> {
		const added = await product.addSituation(coordination, intervisionId, {
			...{ designation, dossierId: null, demandeurId: null, problem: 'Le suivi se distend.' },
			...{ demandeurs: [], motifs: [], problematiques: [] }
		});
		if (!added.ok || !added.id) throw new Error('not added');
		await product.recordAccord(coordination, added.id, given);
		await product.addFromDirectory(coordination, intervisionId, personIds);
		const invites = personIds.map((personId) => ({
			...{ personId, medecinTraitant: false, pharmacienAttitre: false }
		}));
		const place = { intervisionId, situationId: added.id };
		const set = await product.setInvites(coordination, place, invites);
		if (!set.ok) throw new Error(set.why);
		return added.id;
	}
	return {
		product,
		intervision,
		situation,
		mailsTo: (id: string) =>
			(product.services.mailbox?.list() ?? []).filter(({ to }) => to === addresses.get(id)),
		/** Waits until every mail of the Intervision was tried. */
		async settle(intervisionId: string): Promise<void> {
			const rows = await product.deps.outbox.ofIntervision(intervisionId, 200);
			for (const { batch } of rows) await product.deps.outbox.settle(batch, 5000);
		}
	};
}
