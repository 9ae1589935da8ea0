import { viewerBy } from '#domain/access/standing.ts';
import { guestMessages } from '#domain/access/message-table.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import type { ServerMessage } from '#domain/realtime/meeting-view.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { CutMicrophones } from '#server/use-cases/facilitation/mute-people.ts';
import { actOn, refusalSentence, type ActMessage } from './act-on.ts';
import type { LivePage } from './live-page.ts';
import type { LivePages } from './live-pages.ts';
import type { LivePorts } from './live-ports.ts';
import { stands } from './tell-pages.ts';

/** Where an act takes place. */
export interface ActScene {
	/** The Intervision. */
	readonly id: string;
	readonly ports: LivePorts;
	readonly pages: LivePages;
	now(): Date;
	readonly cutMicrophones: CutMicrophones;
	/** Makes the next settling send a fresh media pass to this page. */
	forgetPass(page: LivePage): void;
	/** Looks at what the video server has in the room, without waiting for the answer. */
	inspectMedia(): void;
}

/** Does what a page asks, on facts read for this very act ([RT-55]); a refusal is told to this page alone. */
export async function takeAct(page: LivePage, message: ActMessage, scene: ActScene): Promise<void> {
	const { id, ports, pages } = scene;
	const facts = await ports.loadFacts(id);
	const person = facts && participantOf(facts, page.person.personId);
	// A session that ended meanwhile does nothing any more: the page is closed by what follows.
	if (!facts || !person || !stands(facts, page)) return;
	// [INT-7] a guest says what guests may say, whatever the tables answer
	if (person.role === 'invite' && !guestMessages.includes(message.type)) {
		return page.send(refusalOf(message, 'titre-insuffisant'));
	}
	// Another tab at the door takes nobody out of the room.
	if (message.type === 'leave' && !page.entered && person.lobby !== 'attente') return;
	const act = { facts, actor: viewerBy(person, page.person.sessionId), at: scene.now() };
	const gathering = {
		connected: pages.connected(facts),
		inside: pages.inside(facts, await ports.presence.byHand(id)),
		devices: pages.devices(),
		cutMicrophones: scene.cutMicrophones
	};
	const decision = await actOn(message, act, gathering, ports);
	if (!decision.ok) {
		return page.send(refusalOf(message, decision.why));
	}
	markPage(page, message, scene);
	if (message.type === 'recording') scene.inspectMedia();
}

function refusalOf(message: ActMessage, why: Refusal): ServerMessage {
	return { type: 'refused', why, message: refusalSentence(message, why) };
}

/** What a granted message changes in the page that sent it. */
function markPage(page: LivePage, message: ActMessage, { pages, forgetPass }: ActScene): void {
	if (message.type === 'enter') pages.takeOver(page);
	if (message.type === 'enter' || message.type === 'set-mode') page.mode = message.mode;
	if (message.type === 'leave') page.entered = false;
	if (message.type === 'portrait') page.portrait = message.image;
	if (message.type === 'leave') page.portrait = null;
	if (message.type === 'enter' || message.type === 'media') forgetPass(page);
}
