import type { Actor } from '#domain/access/actor.ts';
import { decideAccord } from '#domain/accord/decide-accord.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { draftWait } from '#domain/situation/draft-end.ts';
import type { Deps } from './deps.ts';

/** One thing to do, with the page where it is done. */
export interface Task {
	readonly kind:
		'accord' | 'invitation' | 'animateur' | 'expert' | 'fiche' | 'signature' | 'archive';
	readonly text: string;
	readonly href: string;
	readonly action: string;
}

export interface PlanningCard {
	readonly id: string;
	readonly poleName: string;
	readonly startsAt: string;
	readonly minutes: number;
	readonly ended: boolean;
	readonly participants: number;
	readonly situations: number;
	/** What this Intervision still lacks. */
	readonly tasks: readonly Task[];
	readonly canPrepare: boolean;
	readonly canEnter: boolean;
}

export interface Planning {
	readonly name: string;
	readonly mandats: readonly Mandat[];
	readonly canCreate: boolean;
	readonly cards: readonly PlanningCard[];
}

const coordinates = (mandats: readonly Mandat[]) =>
	mandats.includes('coordination-clinique') || mandats.includes('coordination-logistique');

const seesPole = (mandats: readonly Mandat[]) =>
	coordinates(mandats) || mandats.includes('referent') || mandats.includes('evaluation');

/** Gathers what someone has to do and the Intervisions that concern him or her. */
export async function readPlanning(deps: Deps, actor: Actor): Promise<Planning> {
	const person = await deps.people.byId(actor.personId);
	const held = await deps.people.allMandats([actor.personId]);
	const poles = await deps.people.poles();
	const mandats = held.map(({ mandat }) => mandat);
	// A function counts in its own pôle only: the coordination of one pôle is a guest in another.
	const heldIn = (pole: string) =>
		held.filter(({ poleId }) => poleId === pole || poleId === '*').map(({ mandat }) => mandat);
	const rows = await deps.intervisions.list({
		poleIds: poles.map(({ id }) => id).filter((id) => seesPole(heldIn(id))),
		personId: actor.personId
	});
	const cards: PlanningCard[] = [];
	for (const row of rows) {
		if (actor.intervisionId !== null && actor.intervisionId !== row.id) continue;
		const facts = await deps.reader.loadFacts(row.id);
		if (facts) cards.push(card(facts, actor, coordinates(heldIn(facts.poleId)), deps.now()));
	}
	return {
		name: person ? `${person.givenName} ${person.familyName}` : '',
		mandats,
		canCreate: coordinates(mandats) && actor.intervisionId === null,
		cards
	};
}

function card(facts: MeetingFacts, actor: Actor, coordination: boolean, now: Date): PlanningCard {
	const me = facts.participants.find(({ personId }) => personId === actor.personId);
	const conducts = me?.role === 'animateur' || me?.role === 'co-animateur';
	const prepares = coordination || conducts || me?.role === 'coordination';
	return {
		id: facts.id,
		poleName: facts.poleName,
		startsAt: facts.startsAt,
		minutes: facts.minutes,
		ended: facts.endedAt !== null,
		participants: facts.participants.length,
		situations: facts.situations.length,
		tasks: prepares ? tasks(facts, conducts, coordination, now) : [],
		canPrepare: prepares && actor.intervisionId === null,
		canEnter: me !== undefined && facts.endedAt === null
	};
}

function tasks(
	facts: MeetingFacts,
	conducts: boolean,
	coordination: boolean,
	now: Date
): readonly Task[] {
	const found: Task[] = [];
	const prepare = `/intervisions/${facts.id}`;
	if (facts.endedAt === null) {
		const roles = facts.participants.map(({ role }) => role);
		if (!roles.includes('animateur')) {
			found.push({
				kind: 'animateur',
				text: 'Personne n’anime encore cette Intervision.',
				href: `${prepare}#personnes`,
				action: 'Choisir qui anime'
			});
		}
		// Guide, « Fonctionnement »: each Intervision foresees an expert.
		if (!roles.includes('expert')) {
			found.push({
				kind: 'expert',
				text: 'Aucun·e expert·e n’est prévu·e.',
				href: `${prepare}#personnes`,
				action: 'Ajouter un·e expert·e'
			});
		}
		const waiting = facts.participants.filter((person) => person.hasEmail && !person.invitedAt);
		if (waiting.length > 0) {
			found.push({
				kind: 'invitation',
				text:
					waiting.length === 1
						? 'Une personne n’a pas encore reçu son invitation.'
						: `${waiting.length} personnes n’ont pas encore reçu leur invitation.`,
				href: `${prepare}#invitations`,
				action: 'Envoyer les invitations'
			});
		}
	}
	for (const situation of facts.situations) {
		const name = `Situation ${situation.position}`;
		if (situation.phase === 'inscrite' && !decideAccord(situation.accord).ok) {
			found.push({
				kind: 'accord',
				text: `${name} : l’accord du patient n’est pas enregistré.`,
				href: `/intervisions/${facts.id}/situations/${situation.id}`,
				action: 'Enregistrer l’accord'
			});
		}
		if (situation.phase === 'fermee' && conducts) {
			found.push({
				kind: 'fiche',
				text: `${name} : la fiche reste à finaliser${sinceWhen(draftWait(situation, now)?.days ?? 0)}.`,
				href: `/salle/${facts.id}`,
				action: 'Compléter la fiche'
			});
		}
		// [RT-19] whoever conducts does not end it: the coordination asks, or gives it up
		const wait = draftWait(situation, now);
		if (wait?.tellsCoordination && coordination && !conducts) {
			found.push({
				kind: 'fiche',
				text: `${name} : la fiche n’est toujours pas finalisée${sinceWhen(wait.days)}.`,
				href: '/fiches',
				action: 'Voir les fiches'
			});
		}
		if (situation.phase === 'finalisee' && conducts) {
			found.push({
				kind: 'signature',
				text: `${name} : la fiche attend votre signature.`,
				href: '/fiches',
				action: 'Voir et signer'
			});
		}
		if (situation.phase === 'signee' && coordination) {
			found.push({
				kind: 'archive',
				text: `${name} : la fiche signée est à archiver.`,
				href: '/fiches',
				action: 'Archiver la fiche'
			});
		}
	}
	return found;
}

function sinceWhen(days: number): string {
	if (days === 0) return '';
	return days === 1 ? ' depuis 1 jour' : ` depuis ${days} jours`;
}
