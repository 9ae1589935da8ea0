import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClientMessage } from '#domain/realtime/live-message.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { FakeSocket } from '#tests/support/live/fake-socket.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const demandeur = actorOf('demoeducatrice');

/** Guests are in no table of people: what is kept of a professional can not be kept of them. */
describe.each(databases)('what is done to a guest, kept on $kind', ({ url }) => {
	let product: Product;
	let host: FakeSocket;
	let patient: FakeSocket;
	let situationId = '';
	let guestId = '';

	beforeAll(async () => {
		product = await startProduct(url);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		situationId =
			facts?.situations.find((one) => one.demandeurId === demandeur.personId)?.id ?? 'none';
		const handed = await product.handGuestLink(demandeur, situationId, 'patient');
		if (!handed.ok) throw new Error(handed.why);
		const token = handed.link.url.split('/').at(-1) ?? '';
		const come = await product.redeemGuestLink(token, null, '192.0.2.1');
		if (!come.ok) throw new Error(come.why);
		const [cookie] = come.cookies;
		const guest = await product.services.guestCookie.read(`${cookie?.name}=${cookie?.value}`);
		if (!guest) throw new Error('no guest');
		({ guestId } = guest);
		const { sessionId } = await product.services.sessions.open('demoanimatrice', 'passkey', null);
		host = await enter('demoanimatrice', sessionId);
		patient = await enter(guestId, guest.sessionId);
		const device = host.view.guests?.[0]?.told?.device ?? '';
		await say({ type: 'welcome-guest', personId: guestId, device, how: 'voix' });
		await say({ type: 'open', situationId });
		await say({ type: 'guest-part', situationId, open: true });
		expect(patient.view.where).toBe('situation');
	});
	afterAll(() => product.stop());

	async function enter(personId: string, sessionId: string): Promise<FakeSocket> {
		const socket = new FakeSocket();
		const person = { personId, sessionId };
		await product.services.live.connect(socket, demoIntervisionId, person);
		socket.say({ type: 'enter', mode: 'visio' });
		await product.services.live.refresh(demoIntervisionId);
		return socket;
	}
	async function say(message: ClientMessage): Promise<void> {
		host.say(message);
		await product.services.live.refresh(demoIntervisionId);
	}

	it.each(['floor', 'present', 'phone-add', 'confirm-exit'] as const)(
		'[INT-7] « %s » is refused in words, and closes nobody’s page',
		async (type) => {
			const about = { personId: guestId };
			const messages = {
				floor: { type: 'floor', ...about },
				present: { type: 'present', ...about },
				'phone-add': {
					type: 'phone-add',
					personId: 'demopharmacienne',
					nearId: guestId,
					charte: true
				},
				'confirm-exit': { type: 'confirm-exit', ...about }
			} as const;
			const before = host.refusals.length;
			await say(messages[type]);
			expect(host.closedWith).toBeNull();
			expect(host.refusals).toHaveLength(before + 1);
			expect(patient.view.where).toBe('situation');
		}
	);

	it('[TOUR-5] taken out, he is out at once, and waits at the door', async () => {
		await say({ type: 'remove', personId: guestId });
		expect(host.closedWith).toBeNull();
		expect(patient.view).toMatchObject({ where: 'attente', people: [], open: null });
		expect(host.view.guests).toMatchObject([{ personId: guestId, state: 'frappe' }]);
	});
});
