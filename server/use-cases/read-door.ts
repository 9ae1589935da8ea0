import type { Actor } from '#domain/access/actor.ts';
import { charte } from '#domain/charte/charte.ts';
import { checkAcceptance } from '#domain/charte/charte-acceptance.ts';
import type { DoorAnswer } from '#domain/intervision/door-view.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import type { RoomAnswer } from '#domain/intervision/room-view.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Deps } from './deps.ts';
import { loadMeetingFor } from './load-meeting.ts';

/** Shows the door of an Intervision to someone expected there. */
export async function readDoor(
	deps: Deps & { readonly mediaUrl: string | null },
	actor: Actor,
	intervisionId: string
): Promise<DoorAnswer> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'entrer-dans-intervision');
	if (!loaded.ok) return loaded;
	const { facts } = loaded;
	const me = participantOf(facts, actor.personId);
	if (!me) return { ok: false, why: 'introuvable' };
	const charteAccepted = me.charteVersion === charte.version;
	return {
		ok: true,
		door: {
			intervisionId,
			poleName: facts.poleName,
			organiser: facts.organiser,
			startsAt: facts.startsAt,
			minutes: facts.minutes,
			ended: facts.endedAt !== null,
			animateurs: facts.participants
				.filter(({ role }) => role === 'animateur' || role === 'co-animateur')
				.map(({ name }) => name),
			me: { name: me.name, fonction: me.fonction, role: me.role },
			charteAccepted,
			charteAcceptedAt: charteAccepted ? me.charteAcceptedAt : null,
			charteVersion: charte.version,
			mediaUrl: deps.mediaUrl,
			calendarHref: `/porte/${intervisionId}/intervision.ics`
		}
	};
}

/** [CHA-2] Keeps which version of the Charte was accepted, when, with the two declarations. */
export async function acceptCharte(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	declaration: { charteVersion: string; secrecy: boolean; notIndustry: boolean }
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'entrer-dans-intervision');
	if (!loaded.ok) return loaded;
	if (!participantOf(loaded.facts, actor.personId)) return refused('introuvable');
	if (checkAcceptance(declaration).length > 0) return refused('charte-non-acceptee');
	const now = deps.now();
	await deps.intervisions.acceptCharte(intervisionId, actor.personId, charte.version, now);
	await deps.journal.append({
		at: now.toISOString(),
		actor: actor.personId,
		event: 'charte-acceptee',
		subject: intervisionId,
		payload: { version: charte.version }
	});
	return granted;
}

/** Lets someone into the room's page; the meeting socket decides the rest. */
export async function readRoom(
	deps: Deps,
	actor: Actor,
	intervisionId: string
): Promise<RoomAnswer> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'entrer-dans-intervision');
	if (!loaded.ok) return loaded;
	const { facts } = loaded;
	const me = participantOf(facts, actor.personId);
	if (!me) return { ok: false, why: 'introuvable' };
	if (me.charteVersion !== charte.version) return { ok: false, why: 'charte-non-acceptee' };
	return {
		ok: true,
		room: {
			intervisionId,
			poleName: facts.poleName,
			startsAt: facts.startsAt,
			me: { name: me.name, fonction: me.fonction, role: me.role }
		}
	};
}
