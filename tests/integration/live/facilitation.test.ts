import { and, eq, isNotNull } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { participant } from '#drizzle/schema/intervision.ts';
import type { MeetingView } from '#domain/realtime/meeting-view.ts';
import { createFacilitationStore, type FacilitationStore } from '#server/db/facilitation.ts';
import type { Database } from '#server/db/database.ts';
import { openForTest } from '#tests/support/databases/fresh-database.ts';
import { startLiveServer } from '#tests/support/live/live-server.ts';
import {
	handsOf,
	inTurn,
	RestartableMeeting,
	see
} from '#tests/support/live/restartable-meeting.ts';
import type { SeededMeeting } from '#tests/support/live/seed-meeting.ts';
import { databases } from '#tests/support/product/start-product.ts';

const server = await startLiveServer();
afterAll(() => server.close());

describe.each(databases)('how the talk is led, on $kind', ({ url }) => {
	let database: Database;
	let store: FacilitationStore;
	let meeting: RestartableMeeting;
	let ids: SeededMeeting;

	beforeAll(async () => {
		database = await openForTest(url);
		store = createFacilitationStore(database.sql);
	});
	afterAll(() => database.close());
	beforeEach(async () => {
		meeting = await RestartableMeeting.open(server, database);
		ids = meeting.ids;
	});
	afterEach(() => meeting.stop());

	const floorOf = ({ facilitation }: MeetingView) => facilitation.floor?.personId ?? null;
	const up = { type: 'hand', up: true } as const;
	const down = { type: 'hand', up: false } as const;
	const isClaire = ({ personId }: { personId: string }) => personId === ids.concerne;
	const jade = async () => (await meeting.facts()).situations.find(({ id }) => id === ids.jade);
	const roleOf = async (personId: string) =>
		(await meeting.facts()).participants.find((one) => one.personId === personId)?.role;

	test('[TOUR-1] hands are in the order of the server, and still are when the application starts again', async () => {
		const { anne, claire, remi } = await meeting.gather();
		await inTurn([remi, up, 'Rémi'], [claire, up, 'Rémi Claire'], [remi, up, 'Rémi Claire']);
		await inTurn([anne, up, 'Rémi Claire Anne'], [remi, down, 'Claire Anne']);
		await inTurn([remi, up, 'Claire Anne Rémi']);
		await meeting.stop();
		meeting.start();
		const again = await meeting.enter(ids.concerne);
		const others = [await meeting.enter(ids.refuse), await meeting.enter(ids.animateur)];
		await see([again, ...others], (view) => handsOf(view) === 'Claire Anne Rémi', 'as before');
		// who comes back does not go to the end of the queue
		await inTurn([again, down, 'Anne Rémi'], [again, up, 'Anne Rémi Claire']);
	});

	test('[TOUR-1] hands up at the same moment have each their rank; a move takes all of them down', async () => {
		const { anne, colin, claire } = await meeting.gather();
		const place = { intervisionId: ids.intervisionId, situationId: null };
		const people = [ids.animateur, ids.coAnimateur, ids.concerne, ids.refuse];
		await Promise.all(people.map((personId) => store.raiseHand({ ...place, personId })));
		const ranks = (await meeting.facts()).participants.map(({ hand }) => hand?.rank);
		expect(new Set(ranks).size).toBe(4);
		expect(ranks).not.toContain(undefined);
		await store.giveFloor({ ...place, personId: ids.concerne }, new Date());
		await meeting.openJade(anne, [colin, claire]);
		for (const { hand, floor } of (await meeting.facts()).participants)
			expect([hand, floor]).toEqual([null, null]);
	});

	test('[TOUR-2] one person has the floor, whoever gives it and however many at once', async () => {
		const { anne, colin, claire, remi } = await meeting.gather();
		await inTurn([claire, up, 'Claire'], [remi, up, 'Claire Rémi']);
		anne.say({ type: 'floor', personId: ids.refuse });
		await see([anne, colin, claire, remi], (v) => floorOf(v) === ids.refuse, 'Rémi speaks');
		expect(handsOf(claire.view as MeetingView)).toBe('Claire');
		colin.say({ type: 'floor', personId: ids.concerne });
		await see([anne, remi], (view) => floorOf(view) === ids.concerne, 'Claire speaks');
		expect(await havingFloor()).toEqual([ids.concerne]);
		const place = { intervisionId: ids.intervisionId, situationId: null };
		const people = [ids.animateur, ids.coAnimateur, ids.concerne, ids.refuse];
		await Promise.allSettled(
			people.map((personId) => store.giveFloor({ ...place, personId }, new Date()))
		);
		expect(await havingFloor()).toHaveLength(1);
		claire.say({ type: 'floor', personId: ids.concerne });
		await claire.until(({ refusals }) => refusals.length > 0, 'not hers to give');
		anne.say({ type: 'floor', personId: null });
		await see([anne, claire], (view) => floorOf(view) === null, 'free');
		expect(await havingFloor()).toEqual([]);
	});
	async function havingFloor() {
		const rows = await database.sql
			.select({ personId: participant.personId })
			.from(participant)
			.where(
				and(eq(participant.intervisionId, ids.intervisionId), isNotNull(participant.floorSince))
			);
		return rows.map(({ personId }) => personId);
	}

	test('[TOUR-4] who has spoken is kept, by microphone and by the floor, once each', async () => {
		const { anne, colin, claire } = await meeting.gather();
		await meeting.openJade(anne, [colin, claire]);
		const silent = ({ facilitation }: MeetingView) =>
			facilitation.silent?.map(({ personId }) => personId).toSorted();
		// who conducts is not among those to be asked
		await see([anne, colin], (view) => silent(view)?.join('') === ids.concerne, 'Claire is silent');
		expect(silent(claire.view as MeetingView)).toBeUndefined();
		claire.say({ type: 'spoke', situationId: ids.jade });
		claire.say({ type: 'spoke', situationId: ids.jade });
		anne.say({ type: 'floor', personId: ids.coAnimateur });
		await see([anne, colin], (view) => silent(view)?.length === 0, 'all have spoken');
		await see([claire], (view) => floorOf(view) === ids.coAnimateur, 'Colin speaks');
		expect((await jade())?.spoken.toSorted()).toEqual([ids.coAnimateur, ids.concerne].toSorted());
		claire.say({ type: 'spoke', situationId: ids.albert });
		await claire.until(({ refusals }) => refusals.includes('situation-fermee'), 'not open');
		expect((await meeting.facts()).situations.find(({ id }) => id === ids.albert)?.spoken).toEqual(
			[]
		);
	});

	test('[TOUR-8] [TOUR-10] [TOUR-11] time, guide and Charte are kept, for who comes back too', async () => {
		const { anne, colin, claire } = await meeting.gather();
		await meeting.openJade(anne, [colin, claire]);
		const situationId = ids.jade;
		anne.say({ type: 'more-time', situationId });
		anne.say({ type: 'guide-phase', situationId, phase: 'echanges' });
		anne.say({ type: 'recall-charte' });
		const told = ({ facilitation: { time, charteShownAt } }: MeetingView) =>
			time?.extraMinutes === 5 && time.phase === 'echanges' && charteShownAt !== null;
		await see([anne, colin, claire], told, 'told to all');
		claire.say({ type: 'more-time', situationId });
		claire.say({ type: 'guide-phase', situationId, phase: 'synthese' });
		claire.say({ type: 'recall-charte' });
		await claire.until(({ refusals }) => refusals.length === 3, 'three refusals');
		expect(await jade()).toMatchObject({ extraMinutes: 5, guidePhase: 'echanges' });
		await meeting.stop();
		meeting.start();
		await see([await meeting.enter(ids.concerne)], told, 'told again');
		const back = await meeting.enter(ids.animateur);
		back.say({ type: 'guide', shown: false });
		await see([back], ({ facilitation }) => !facilitation.guided, 'no guide');
		expect(back.view?.facilitation.time?.phase).toBeNull();
	});

	test('[TOUR-8] an hour more at most, and nothing for what is closed, however many ask at once', async () => {
		const { anne, colin, claire } = await meeting.gather();
		expect(await store.addMinutes(ids.jade, 5)).toBe(false);
		await meeting.openJade(anne, [colin, claire]);
		const added = await Promise.all(
			Array.from({ length: 14 }, () => store.addMinutes(ids.jade, 5))
		);
		expect(added.filter((one) => one)).toHaveLength(12);
		expect((await jade())?.extraMinutes).toBe(60);
		anne.say({ type: 'more-time', situationId: ids.jade });
		await anne.until(({ refusals }) => refusals.includes('temps-au-plus'), 'enough');
	});

	test('[TOUR-7] the order changes until a situation was opened, for everybody', async () => {
		const { anne, colin, claire } = await meeting.gather();
		const order = async () => (await meeting.facts()).situations.map(({ id }) => id);
		claire.say({ type: 'move-situation', situationId: ids.albert, direction: 'monter' });
		await claire.until(({ refusals }) => refusals.length > 0, 'not hers');
		expect(await order()).toEqual([ids.jade, ids.albert]);
		anne.say({ type: 'move-situation', situationId: ids.albert, direction: 'monter' });
		const first = (view: MeetingView) => view.agenda[0]?.situationId === ids.albert;
		await see([anne, colin, claire], first, 'Albert first');
		expect(await order()).toEqual([ids.albert, ids.jade]);
		// two at the same moment: both places stay taken
		await Promise.all([store.swap(ids.jade, ids.albert), store.swap(ids.albert, ids.jade)]);
		const places = (await meeting.facts()).situations.map(({ position }) => position);
		expect(places.toSorted()).toEqual([1, 2]);
		await meeting.openJade(anne, [colin, claire]);
		expect(await store.swap(ids.jade, ids.albert)).toBe(false);
	});

	test('[TOUR-6] named co-animatrice she leads; taken back, she has her role again and leads no more', async () => {
		const { anne, colin, claire } = await meeting.gather();
		claire.say({ type: 'name-co-animateur', personId: ids.concerne });
		await claire.until(({ refusals }) => refusals.length === 1, 'not herself');
		anne.say({ type: 'name-co-animateur', personId: ids.concerne });
		await see([claire], ({ me }) => me.canConduct, 'leads');
		expect(await roleOf(ids.concerne)).toBe('co-animateur');
		await meeting.stop();
		meeting.start();
		const claireAgain = await meeting.enter(ids.concerne);
		await see([claireAgain], ({ me }) => me.canConduct, 'still leads');
		const anneAgain = await meeting.enter(ids.animateur);
		anneAgain.say({ type: 'unname-co-animateur', personId: ids.concerne });
		await see([claireAgain], ({ me }) => !me.canConduct, 'leads no more');
		expect(await roleOf(ids.concerne)).toBe('participant');
		claireAgain.say({ type: 'open', situationId: ids.jade });
		await claireAgain.until(({ refusals }) => refusals.length === 1, 'opens nothing');
		expect((await jade())?.phase).toBe('inscrite');
		// whoever is one by his invitation is never taken back here
		anneAgain.say({ type: 'unname-co-animateur', personId: ids.coAnimateur });
		await anneAgain.until(({ refusals }) => refusals.length === 1, 'not named here');
		expect(await roleOf(ids.coAnimateur)).toBe('co-animateur');
		expect(colin.closedWith).not.toBeNull();
	});

	test('[TOUR-5] removed, she is outside with her hand down until somebody lets her in again', async () => {
		const { anne, colin, claire, remi } = await meeting.gather();
		await inTurn([claire, up, 'Claire'], [remi, up, 'Claire Rémi']);
		anne.say({ type: 'floor', personId: ids.concerne });
		await see([claire], (view) => floorOf(view) === ids.concerne, 'Claire speaks');
		remi.say({ type: 'remove', personId: ids.concerne });
		await remi.until(({ refusals }) => refusals.length === 1, 'not his to remove');
		anne.say({ type: 'remove', personId: ids.coAnimateur });
		await anne.until(({ refusals }) => refusals.length === 1, 'keeps the door');
		anne.say({ type: 'remove', personId: ids.concerne });
		await see([claire], ({ where }) => where === 'dehors', 'outside');
		await see([anne, colin], (view) => floorOf(view) === null, 'nobody speaks');
		await meeting.openJade(anne, [colin]);
		expect(claire.view?.open).toBeNull();
		claire.say({ type: 'enter', mode: 'visio' });
		await see([anne], ({ denied }) => denied?.[0]?.personId === ids.concerne, 'may let her in');
		expect(claire.view?.where).toBe('dehors');
		expect((await meeting.facts()).participants.find(isClaire)).toMatchObject({
			...{ lobby: 'refuse', hand: null, floor: null }
		});
		anne.say({ type: 'admit', personId: ids.concerne });
		await see([claire], ({ where }) => where === 'situation', 'with them again');
	});
});
