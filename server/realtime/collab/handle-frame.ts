import * as Y from 'yjs';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { parseAwareness, type AwarenessEntry } from './awareness-state.ts';
import { checkLiveUpdate } from './check-live-update.ts';
import { checkUpdate } from './check-update.ts';
import { ownerOf } from './client-claims.ts';
import type { Connection } from './connection.ts';
import { encodeStep1, encodeStep2, parseClientFrame } from './frames.ts';
import { collabLimits } from './limits.ts';
import type { Room } from './room.ts';
import type { TokenBucket } from './token-bucket.ts';

/** An update that takes longer than this to apply was not typed, ms. */
const dear = 25;

/** Where a frame arrives: a socket that has joined a room. */
export interface FrameContext {
	readonly room: Room;
	readonly connection: Connection;
	readonly awarenessRate: TokenBucket;
	nowMs(): number;
	/** Registers ids, then brings the same frame back; the socket may be closed instead. */
	claimThenRetry(clients: readonly number[], frame: Uint8Array): Promise<void>;
	/** [RT-21] Keeps the frame until the room takes text again. */
	waitThenRetry(frame: Uint8Array): Promise<void>;
	/** Keeps the sender's next frames waiting, ms. */
	rest(ms: number): Promise<void>;
	/** Tells the log which rule was broken: never what was in the frame. */
	report(rule: string): void;
}

/** Handles one frame: decoded whole, then allowed or refused ([RT-2], [RT-3]). A promise holds back the next one. */
export function handleFrame(at: FrameContext, bytes: Uint8Array): Promise<void> | void {
	const frame = parseClientFrame(bytes);
	if (!frame) return refuse(at, 'frame');
	switch (frame.kind) {
		case 'step1':
			return answerStep1(at, frame.vector);
		case 'awareness':
			return takeAwareness(at, frame.states, bytes);
		case 'query':
			return sendBoard(at);
		case 'step2':
		case 'update':
			return takeUpdate(at, frame.update, frame.kind === 'step2', bytes);
	}
}

function refuse({ connection, report }: FrameContext, rule: string): void {
	report(rule);
	connection.close(closeCodes.accessRefused, 'refusé');
}

function answerStep1(at: FrameContext, vector: Uint8Array): void {
	const { room, connection } = at;
	const { doc } = room.fiche;
	let missing: Uint8Array;
	try {
		missing = Y.encodeStateAsUpdate(doc, vector);
	} catch {
		return refuse(at, 'vector');
	}
	connection.send(encodeStep2(missing));
	connection.send(room.durableFrame());
}

function sendBoard({ room, connection }: FrameContext): void {
	const frame = room.board.frameFor(connection);
	if (frame) connection.send(frame);
}

function takeUpdate(
	at: FrameContext,
	update: Uint8Array,
	isStep2: boolean,
	bytes: Uint8Array
): Promise<void> | void {
	const { room, connection } = at;
	// [RT-3] A reader is never asked for anything, so whatever it sends is an attempt to write.
	if (connection.right !== 'write') return refuse(at, 'reader-wrote');
	// [RT-21] Closing would bring the same text back within 200 ms, again and again; it waits, others' is still seen.
	if (room.full) return at.waitThenRetry(bytes);
	if (isOvergrown(at)) return connection.close(closeCodes.tooLarge, 'fiche trop longue');
	const answersUs = isStep2 && connection.awaitsStep2;
	// Older than the answer that we wait for, which brings it along with everything that came before it.
	const isEarly = !isStep2 && connection.awaitsStep2;
	if (!isStep2 && !isEarly && takeLive(at, update)) return;
	const checked = checkUpdate(room.fiche, update, {
		ownerOf: (client) => ownerOf(room, connection, client),
		isAnswer: answersUs,
		mayBring: (client) => answersUs && !room.answered.has(client)
	});
	if (checked.kind === 'unclaimed') return at.claimThenRetry(checked.clients, bytes);
	if (checked.kind === 'violation') return refuse(at, checked.rule);
	if (checked.kind === 'too-long') return connection.close(closeCodes.tooLarge, 'texte trop long');
	if (checked.kind === 'gap') return askAgain(at, answersUs);
	// [RT-1] Taken alone it would be acknowledged, and a deletion that was lost before it would pass for stored.
	if (isEarly) return;
	if (answersUs) {
		connection.awaitsStep2 = false;
		// Whoever answered brought all of his own: nobody else may write under his ids from now on.
		for (const client of connection.clients) room.answered.add(client);
	}
	if (checked.empty) return;
	for (const client of checked.authors)
		if (ownerOf(room, connection, client) === 'mine') connection.clients.add(client);
	const started = performance.now();
	try {
		room.apply(update, connection, checked.authors);
	} catch {
		return refuse(at, 'pending');
	}
	// What the checks can not foresee costs its sender ten times what it cost the others.
	const cost = performance.now() - started;
	if (cost > dear) return at.rest(10 * cost);
}

/** One person's share first: else she could close the fiche to everybody for as long as the room stays open. */
function isOvergrown({ room, connection }: FrameContext): boolean {
	return (
		room.grownBy(connection.person.personId) > collabLimits.growthPerPerson ||
		room.grown > collabLimits.documentGrowth
	);
}

/** What a keyboard sends: checked lightly, shown at once. False: it must be judged in full. */
function takeLive({ room, connection }: FrameContext, update: Uint8Array): boolean {
	const { personId } = connection.person;
	const live = checkLiveUpdate(
		room.tail,
		room.shape,
		update,
		(client) => room.owners.get(client) === personId
	);
	if (!live) return false;
	if (live.added) connection.clients.add(live.added.item.id.client);
	room.applyLive(update, connection, live);
	return true;
}

/**
 * [RT-6] After a crash a browser may build on what the server lost. It has all of it: asking it once brings everything,
 * this frame included, so nobody is thrown out and nothing is discarded.
 */
function askAgain({ room, connection }: FrameContext, answeredUs: boolean): void {
	if (answeredUs) return connection.close(closeCodes.tryLater, 'incomplet');
	if (connection.awaitsStep2) return;
	connection.awaitsStep2 = true;
	connection.send(encodeStep1(Y.encodeStateVector(room.fiche.doc)));
}

function takeAwareness(
	at: FrameContext,
	states: Uint8Array,
	bytes: Uint8Array
): Promise<void> | void {
	const { room, connection, awarenessRate, nowMs } = at;
	const entries = parseAwareness(states);
	if (!entries) return refuse(at, 'awareness');
	const own = findOwnEntry(at, entries);
	if (!own) return;
	if (ownerOf(room, connection, own.clientId) === 'nobody')
		return at.claimThenRetry([own.clientId], bytes);
	// What this tab wrote before it came back may be stored any moment now: it must hear of it ([RT-1]).
	if (ownerOf(room, connection, own.clientId) === 'mine') connection.clients.add(own.clientId);
	// Too many carets: the next one says as much; closing would be harsh.
	if (awarenessRate.take(1, nowMs()) > 0) return;
	room.board.show(connection, own.clientId, own.json);
}

/** y-websocket repeats what it heard of others: only the entry of this socket's own id counts ([RT-11]). */
function findOwnEntry(
	{ room, connection }: FrameContext,
	entries: readonly AwarenessEntry[]
): AwarenessEntry | undefined {
	if (connection.shownAs !== null)
		return entries.find(({ clientId }) => clientId === connection.shownAs);
	return entries.find(
		({ clientId, json }) => json !== 'null' && ownerOf(room, connection, clientId) !== 'other'
	);
}
