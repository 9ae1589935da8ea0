import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '#server/db/database.ts';
import { createFacilitationStore } from '#server/db/facilitation.ts';
import { openForTest } from '#tests/support/databases/fresh-database.ts';
import { startLiveServer, type LiveBrowser } from '#tests/support/live/live-server.ts';
import { RecordingMedia } from '#tests/support/live/recording-media.ts';
import { RestartableMeeting, see } from '#tests/support/live/restartable-meeting.ts';
import { databases } from '#tests/support/product/start-product.ts';

const server = await startLiveServer();
afterAll(() => server.close());

describe.each(databases)('[MED-8] who may show a screen, on $kind', ({ url }) => {
	let database: Database;
	let media: RecordingMedia;
	let meeting: RestartableMeeting;

	beforeAll(async () => {
		database = await openForTest(url);
	});
	afterAll(() => database.close());
	beforeEach(async () => {
		media = new RecordingMedia();
		meeting = await RestartableMeeting.open(server, database, media);
	});
	afterEach(() => meeting.stop());

	const allowed = async () =>
		(await meeting.facts()).participants.flatMap(({ personId, presents }) =>
			presents ? [personId] : []
		);
	const isTold = (personId: string | undefined) => (view: { presenterId?: string }) =>
		view.presenterId === personId;
	async function present(by: LiveBrowser, personId: string | null, others: LiveBrowser[]) {
		by.say({ type: 'present', personId });
		await see([by, ...others], isTold(personId ?? undefined), 'told');
	}

	test('the application starts again during a situation: the same person, until it is taken back', async () => {
		const { ids } = meeting;
		const { anne, colin, claire } = await meeting.gather();
		await meeting.openJade(anne, [colin, claire]);
		await present(anne, ids.concerne, [colin, claire]);
		await meeting.stop();
		meeting.start();
		const given = media.shares.length;
		const [anneAgain, claireAgain] = [
			await meeting.enter(ids.animateur),
			await meeting.enter(ids.concerne)
		];
		await see([anneAgain, claireAgain], isTold(ids.concerne), 'still allowed');
		await claireAgain.until(({ pass }) => pass !== null, 'a pass');
		const { id } = await meeting.facts();
		const [byAnne, byClaire] = [ids.animateur, ids.concerne].map((who) => media.identity(id, who));
		expect(new Set(media.shares.slice(given))).toEqual(new Set([byAnne, byClaire]));
		await present(anneAgain, null, [claireAgain]);
		expect(await allowed()).toEqual([]);
		await meeting.stop();
		meeting.start();
		const last = await meeting.enter(ids.concerne);
		await last.until(({ pass }) => pass !== null, 'a pass');
		expect(last.view?.presenterId).toBeUndefined();
		expect(media.shares.filter((identity) => identity === byClaire)).toHaveLength(1);
	});

	test('another situation, or coming back to the welcome room: nobody is', async () => {
		const { ids } = meeting;
		const { anne, colin, claire } = await meeting.gather();
		await present(anne, ids.concerne, [claire]);
		await meeting.openJade(anne, [colin, claire]);
		await see([anne, claire], isTold(undefined), 'nobody');
		expect(await allowed()).toEqual([]);
		await present(anne, ids.coAnimateur, [colin]);
		anne.say({ type: 'close' });
		await see([anne, colin], ({ where }) => where === 'accueil', 'in the welcome room');
		await see([anne, colin], isTold(undefined), 'nobody');
	});

	test('one person at a time, however many are allowed at once', async () => {
		const { ids } = meeting;
		const store = createFacilitationStore(database.sql);
		const people = [ids.animateur, ids.coAnimateur, ids.concerne, ids.refuse];
		await Promise.allSettled(
			people.map((personId) => store.letPresent(ids.intervisionId, { personId, situationId: null }))
		);
		expect(await allowed()).toHaveLength(1);
	});
});
