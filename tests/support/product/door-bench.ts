import type { AuthMethod } from '#domain/access/actor.ts';
import { noAccord, type Accord } from '#domain/accord/accord.ts';
import { charte } from '#domain/charte/charte.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { serveProduct, type ServedPerson } from './serve-product.ts';
import type { Product } from './start-product.ts';

/** A person of the tests with both of her sockets. */
export type Guest = ServedPerson & { readonly personId: string };

/** The demonstration's Intervision behind real sockets, and the accord of its first situation at will. */
export async function openDoorBench(product: Product) {
	const { deps, services } = product;
	const served = await serveProduct(product);
	const facts = await deps.reader.loadFacts(demoIntervisionId);
	const jade = facts?.situations.find(({ designation }) => designation === 'Jade M.');
	if (!jade) throw new Error('no situation');
	await services.collab.createDraft(jade.id, currentDefinition.version, { entries: {}, texts: {} });

	/** Lets someone in by her own page: she knocks, and is admitted by the database, as any host would. */
	async function enter(personId: string, method: AuthMethod = 'passkey'): Promise<Guest> {
		await deps.intervisions.acceptCharte(demoIntervisionId, personId, charte.version, deps.now());
		const person = await served.come(personId, demoIntervisionId, method);
		await person.live.until(({ view }) => view !== null, `a first state for ${personId}`);
		person.live.say({ type: 'enter', mode: 'visio' });
		await person.live.until(({ view }) => view?.where !== 'dehors', `${personId} in or waiting`);
		return { ...person, personId };
	}

	return {
		situationId: jade.id,
		enter,
		close: () => served.close(),
		/** Everybody who waits at the door comes in. */
		async admitAll(host: Guest, guests: readonly Guest[]): Promise<void> {
			host.live.say({ type: 'admit-all' });
			for (const { live, personId } of guests) {
				const inside = ({ view }: { view: { where: string } | null }) =>
					view?.where !== 'attente' && view?.where !== 'dehors';
				await live.until(inside, `${personId} let in`);
			}
		},
		/** Presses « Reconnu·e » for all these people. */
		async recognise(keeper: Guest, guests: readonly Guest[]): Promise<void> {
			const due = new Set(guests.map(({ personId }) => personId));
			const people = (keeper.live.view?.recognition ?? [])
				.filter(({ personId }) => due.has(personId))
				.map(({ personId, device }) => ({ personId, device }));
			if (people.length === 0) return;
			keeper.live.say({ type: 'recognise', people });
			const left = () =>
				keeper.live.view?.recognition?.every(({ personId }) => !due.has(personId)) ?? false;
			await keeper.live.until(left, 'everybody recognised');
		},
		async recordAccord(accord: Partial<Accord>): Promise<void> {
			const meta = { id: deps.id(), by: 'democoordination', at: new Date() };
			const whole = { ...noAccord, withdrawalRightTold: true, ...accord };
			await deps.transaction((tx) => deps.dossiers.recordAccord(tx, jade.dossierId, whole, meta));
			await deps.changed(demoIntervisionId);
		}
	};
}

export type DoorBench = Awaited<ReturnType<typeof openDoorBench>>;
