import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatMessage } from '#domain/realtime/chat.ts';
import type { ChatWords } from '#domain/realtime/live-message.ts';
import type { MeetingView } from '#domain/realtime/meeting-view.ts';
import { GuardClient } from '#lib/guard/guard-client.svelte.ts';
import type { openGuard } from '#lib/guard/open-guard.ts';
import { ChatLine } from './chat-line.svelte.ts';
import { locateTold } from './locate-told.ts';
import { quietFacilitation } from '#tests/support/live/quiet-facilitation.ts';

const names = { invited: [] };
/** A guard that reads in the page: there is no worker here. */
const guards: GuardClient[] = [];
let sent: ChatWords[];
let up: boolean;
let chat: ChatLine;

beforeEach(() => {
	sent = [];
	up = true;
	chat = new ChatLine((words) => {
		if (up) sent.push(words);
		return up;
	});
	chat.readWith(readingHere());
	chat.follow(view([]));
});

afterEach(() => {
	for (const guard of guards.splice(0)) guard.wipe();
	vi.useRealTimers();
});

function readingHere(open?: typeof openGuard): GuardClient {
	const guard = new GuardClient(open);
	guards.push(guard);
	return guard;
}

function message(number: number, personId: string, id = `m${number}`): ChatMessage {
	const at = '2026-11-24T11:35:00Z';
	return { id, number, personId, name: `Nom de ${personId}`, palette: 0, at, text: 'Oui.' };
}

/** The state as « moi » is sent it; null: no situation is open here. */
function view(
	thread: readonly ChatMessage[] | null,
	changes: Partial<Pick<MeetingView, 'where'>> & { openedAt?: string } = {}
): MeetingView {
	const { where = thread ? 'situation' : 'accueil', openedAt = '2026-11-24T11:35:00Z' } = changes;
	return {
		intervisionId: 'intervision1',
		poleName: 'Péronne',
		startsAt: openedAt,
		now: openedAt,
		me: {
			personId: 'moi',
			name: 'Dr Anne Le Goff',
			role: 'participant',
			mode: 'visio',
			palette: 0,
			canAdmit: false,
			canConduct: false,
			mustIdentify: false,
			seat: null,
			heldBack: false
		},
		where,
		waitingWords: null,
		people: [],
		lobby: null,
		recognition: null,
		room: null,
		expected: null,
		agenda: [],
		open: thread && {
			situationId: 'situation1',
			position: 1,
			designation: 'Jade M.',
			openedAt,
			seat: 'redacteur',
			fiche: null,
			chat: thread
		},
		facilitation: quietFacilitation
	};
}

async function send(text: string): Promise<boolean> {
	chat.text = text;
	return chat.send('situation1', names);
}

describe('the thread on one’s own screen', () => {
	it('[CHAT-1] counts what others wrote since it was last before the eyes', () => {
		chat.follow(view([message(1, 'elle'), message(2, 'moi'), message(3, 'lui')]));
		expect(chat.unread).toBe(2);
		chat.show(true);
		expect(chat.unread).toBe(0);
		chat.follow(view([message(1, 'elle'), message(4, 'elle')]));
		expect(chat.unread).toBe(0);
		chat.show(false);
		chat.follow(view([message(4, 'elle'), message(5, 'elle')]));
		expect(chat.unread).toBe(1);
	});

	it.each([
		['the situation closes', () => chat.follow(view(null))],
		['it is opened again', () => chat.follow(view([], { openedAt: '2026-11-24T12:00:00Z' }))],
		['one must wait', () => chat.follow(view(null, { where: 'hors-situation' }))],
		['the server says no', () => chat.forget()]
	])('[CHAT-2] forgets everything when %s, the message being written too', (_, leave) => {
		chat.follow(view([message(1, 'elle')]));
		chat.show(true);
		chat.text = 'Un mot commencé';
		leave();
		expect([chat.thread, chat.text, chat.shown, chat.unread]).toEqual([[], '', false, 0]);
	});

	it('keeps the message being written while one comes back after a cut', () => {
		chat.text = 'Un mot commencé';
		chat.follow(view(null, { where: 'dehors' }));
		chat.follow(view([]));
		expect(chat.text).toBe('Un mot commencé');
	});

	it('empties the field once the message stands in the thread, not before', async () => {
		expect(await send('  Oui. ')).toBe(true);
		expect(sent[0]).toMatchObject({ situationId: 'situation1', text: 'Oui.', dismissed: [] });
		expect(chat.text).toBe('  Oui. ');
		chat.follow(view([message(1, 'moi', sent[0]?.id)]));
		expect([chat.text, chat.pending]).toEqual(['', null]);
	});

	it('[CHAT-3] sends nothing that names somebody; a doubt leaves once it is answered', async () => {
		expect(await send('Mme Carlier dort mal.')).toBe(false);
		expect(chat.problem).toContain('n’est pas parti');
		expect(chat.findings.map(({ passage }) => passage)).toEqual(['Mme Carlier']);
		expect(await send('Sa fille Zoé va mieux.')).toBe(false);
		const [asked] = chat.findings;
		if (asked) chat.dismiss(asked);
		expect(await send('Sa fille Zoé va mieux.')).toBe(true);
		expect(sent).toHaveLength(1);
		expect(sent[0]?.dismissed).toEqual([asked?.id]);
	});

	it('[GAR-43] the name to watch, when it was given in this browser, does not even leave it', async () => {
		const guard = readingHere();
		chat.readWith(guard);
		guard.watch(['Printemps']);
		expect(await send('Printemps a appelé.')).toBe(false);
		expect(chat.findings).toMatchObject([{ passage: 'Printemps', rule: 'known-name' }]);
		expect(sent).toEqual([]);
	});

	it('[CHAT-3] what the server alone can know is shown in the words, and mended there', async () => {
		await send('La rose a appelé.');
		const told = { start: 3, end: 7, id: 'g1', label: 'PERSON', rule: 'known-name' } as const;
		chat.refused({
			...{ type: 'chat-refused', id: sent[0]?.id ?? '', why: 'garde-alerte', message: 'Non.' },
			findings: [{ ...told, severity: 'blocking' }]
		} as const);
		expect([chat.text, chat.pending, chat.problem]).toEqual(['La rose a appelé.', null, 'Non.']);
		expect(await send('Hier, la rose a appelé.')).toBe(false);
		const [found] = chat.findings;
		expect(found).toMatchObject({ passage: 'rose', rule: 'known-name', start: 9 });
		if (found) chat.mend(found, 'R.');
		expect(chat.text).toBe('Hier, la R. a appelé.');
		expect(await send(chat.text)).toBe(true);
		expect(sent[1]?.id).not.toBe(sent[0]?.id);
	});

	it('[CHAT-4] a guard that can not run in this browser keeps the message here', async () => {
		vi.useFakeTimers();
		chat.readWith(readingHere(() => ({ tell: () => undefined, end: () => undefined })));
		const sending = send('Oui.');
		await vi.advanceTimersByTimeAsync(5000);
		expect(await sending).toBe(false);
		expect(chat.problem).toBe(
			'La garde d’identité n’a pas répondu. Votre message n’est pas parti.'
		);
		expect([chat.text, sent]).toEqual(['Oui.', []]);
	});

	it('[CHAT-5] after a cut the same words are the same message, sent once more by hand', async () => {
		await send('Oui.');
		chat.cut();
		chat.follow(view(null, { where: 'dehors' }));
		expect(chat.pending).not.toBeNull();
		chat.follow(view([]));
		expect([chat.pending, chat.text]).toEqual([null, 'Oui.']);
		expect(chat.problem).toContain('n’est pas parti');
		await send('Oui.');
		expect(sent[1]?.id).toBe(sent[0]?.id);
		up = false;
		chat.follow(view([message(1, 'moi', sent[1]?.id)]));
		expect(await send('Encore.')).toBe(false);
		expect(chat.problem).toContain('La liaison est coupée');
	});
});

it.each([
	['Li et Lise.', 'Li', [0]],
	['Voir Léa, puis Léa.', 'Léa', [5, 15]],
	['Voir.', 'Léa', []],
	['Voir.', '', []]
])('finds refused words again as whole words: « %s », « %s »', (text, passage, places) => {
	const told = { id: 'g1', label: 'PERSON', rule: 'known-name', severity: 'blocking' } as const;
	const found = locateTold(text, [{ finding: { ...told, start: 0, end: 1 }, passage }]);
	expect(found.map(({ start }) => start)).toEqual(places);
});
