import type { ArchiveDraft } from '#domain/archive/journal-entry.ts';
import type { MeetingFacts, ParticipantFacts } from '#domain/intervision/meeting-facts.ts';
import { withGuests } from '#domain/guest/with-guests.ts';
import { holdBackRooms } from '#domain/salle/hold-back.ts';
import { createKnownNames } from '#server/known-names.ts';
import type { SeatFilter } from '#server/realtime/collab/seat-filter.ts';
import type { ReadWithGuard } from '#server/realtime/read-with-guard.ts';
import { readDirectly } from '#tests/support/guard/read-directly.ts';
import { fakeFacilitation } from './fake-facilitation.ts';
import { fakeLobby } from './fake-lobby.ts';
import type { NewStay } from '#server/db/presence.ts';
import { FakeGuests } from './fake-guests.ts';
import type { LivePorts } from '#server/realtime/live/live-ports.ts';

interface FakeStay extends NewStay {
	readonly id: string;
	readonly enteredAt: Date;
	leftAt: Date | null;
	seenAt: Date;
}

/** The ports of the hub over facts in memory, which tests may change behind its back. */
export class FakePorts implements LivePorts {
	facts: MeetingFacts | null;
	readonly journalled: ArchiveDraft[] = [];
	readonly revoked: SeatFilter[] = [];
	readonly dismissed: SeatFilter[] = [];
	readonly drafts: string[] = [];
	readonly stays: FakeStay[] = [];
	readonly roomRows: { name: string; situationId: string | null; deleted: boolean }[] = [];
	abandonedClosed = 0;
	failing = false;
	#ids = 0;
	readonly id = (): string => `fakeid${String(++this.#ids).padStart(6, '0')}`;

	constructor(facts: MeetingFacts) {
		this.facts = facts;
	}

	async loadFacts(id: string): Promise<MeetingFacts | null> {
		if (this.failing) throw new Error('database away');
		if (this.facts?.id !== id) return null;
		return holdBackRooms(withGuests(this.facts, this.guests.list, this.guests.parts));
	}

	/** Changes one person, as another part of the product would. */
	setPerson(personId: string, changes: Partial<ParticipantFacts>): void {
		this.#map(personId, (person) => ({ ...person, ...changes }));
	}

	personIn(personId: string): ParticipantFacts | undefined {
		return this.facts?.participants.find((person) => person.personId === personId);
	}

	setSituation(id: string, changes: Partial<MeetingFacts['situations'][number]>): void {
		if (!this.facts) return;
		const situations = this.facts.situations.map((situation) =>
			situation.id === id ? { ...situation, ...changes } : situation
		);
		this.facts = { ...this.facts, situations };
	}

	readonly lobby = fakeLobby(this);

	readonly guests = new FakeGuests();

	readonly agenda: LivePorts['agenda'] = {
		open: async (_id, situationId, at) => {
			if (this.facts?.situations.some(({ phase }) => phase === 'ouverte')) return false;
			this.setSituation(situationId, { phase: 'ouverte', openedAt: at.toISOString() });
			for (const { personId } of this.facts?.participants ?? [])
				this.setPerson(personId, { hand: null, floor: null, presents: null });
			return true;
		},
		close: async (situationId) => {
			this.setSituation(situationId, { phase: 'fermee' });
			return true;
		},
		invite: async (situationId, personId) => {
			const invites = this.facts?.situations.find(({ id }) => id === situationId)?.invites ?? [];
			const invite = { personId, medecinTraitant: false, pharmacienAttitre: false };
			this.setSituation(situationId, { invites: [...invites, invite] });
			return true;
		},
		end: async (_id, at) => {
			if (this.facts) this.facts = { ...this.facts, endedAt: at.toISOString() };
			return true;
		}
	};

	readonly facilitation = fakeFacilitation(this);

	readonly presence: LivePorts['presence'] = {
		enter: async (stay, at) => {
			const id = `stay${this.stays.length}`;
			this.stays.push({ ...stay, id, enteredAt: at, leftAt: null, seenAt: at });
			return id;
		},
		enterByHand: async (stay, at, leftAt) => {
			const id = `stay${this.stays.length}`;
			const row = { ...stay, id, enteredAt: at, leftAt, seenAt: at };
			this.stays.push({ ...row, situationId: null, source: 'saisie' });
			return id;
		},
		cancel: async (id) => {
			for (const stay of this.stays) if (stay.id === id) stay.leftAt = stay.seenAt;
		},
		leave: async (ids, at) => {
			for (const stay of this.stays) if (ids.includes(stay.id)) stay.leftAt = at;
		},
		touch: async (ids, at) => {
			for (const stay of this.stays) if (ids.includes(stay.id)) stay.seenAt = at;
		},
		recount: async () => null,
		byHand: async () =>
			this.stays.filter(({ source, leftAt }) => source === 'saisie' && leftAt === null),
		closeAbandoned: async () => {
			this.abandonedClosed += 1;
		},
		list: async () => []
	};

	readonly recognitions: LivePorts['recognitions'] = {
		recognise: async (_id, { personId, sessionId }, by, at) => {
			const all = this.facts?.recognitions ?? [];
			if (all.some((one) => one.personId === personId && one.sessionId === sessionId)) return false;
			this.#recognise([...all, { personId, sessionId, by: by.personId, at: at.toISOString() }]);
			return true;
		},
		undo: async (_id, personId) => {
			const all = this.facts?.recognitions ?? [];
			const left = all.filter((one) => one.personId !== personId);
			this.#recognise(left);
			return left.length < all.length;
		}
	};

	readonly seats: LivePorts['seats'] = {
		declare: async ({ personId, id, kind, holderId, declaredBy }) => {
			this.setPerson(personId, {
				seat: { id, kind, holderId, declaredBy, companionSession: null }
			});
		},
		remove: async (seatId) => {
			const seated = this.facts?.participants.find(({ seat }) => seat?.id === seatId);
			if (seated) this.setPerson(seated.personId, { seat: null });
			return seated !== undefined;
		},
		follow: async (seatId, companionSession) => {
			const seated = this.facts?.participants.find(({ seat }) => seat?.id === seatId);
			if (seated?.seat)
				this.setPerson(seated.personId, { seat: { ...seated.seat, companionSession } });
		},
		takeOver: async (_id, { from, to }) => {
			const rest = { kind: 'salle', declaredBy: to, companionSession: null } as const;
			for (const { personId, seat } of this.facts?.participants ?? []) {
				if (seat?.holderId !== from) continue;
				this.setPerson(personId, { seat: personId === to ? null : { ...seat, holderId: to } });
			}
			this.setPerson(from, { seat: { ...rest, id: `place-${from}`, holderId: to } });
		},
		confirmExit: async ({ situationId, personId }) => {
			if (!this.facts) return;
			this.facts = { ...this.facts, exits: [...this.facts.exits, { situationId, personId }] };
		},
		forgetExits: async (exits) => {
			if (!this.facts) return;
			const left = this.facts.exits.filter(
				(one) => !exits.some(({ personId }) => personId === one.personId)
			);
			this.facts = { ...this.facts, exits: left };
		},
		sign: async ({ personId, means }, at, trace) => {
			if (this.personIn(personId)?.signature) return false;
			this.setPerson(personId, { signature: { at: at.toISOString(), means } });
			await trace();
			return true;
		}
	};

	readonly rooms: LivePorts['rooms'] = {
		insert: async (name, _id, situationId) => {
			this.roomRows.unshift({ name, situationId, deleted: false });
		},
		live: async () => this.roomRows.filter(({ deleted }) => !deleted).map(({ name }) => name),
		markDeleted: async (name) => {
			for (const row of this.roomRows) if (row.name === name) row.deleted = true;
		}
	};

	readonly journal: LivePorts['journal'] = {
		append: async (draft) => {
			this.journalled.push(draft);
		}
	};

	readonly fiche: LivePorts['fiche'] = {
		ensureDraft: async (situationId) => {
			this.drafts.push(situationId);
		},
		generation: async (situationId) => (this.drafts.includes(situationId) ? 1 : null),
		revoke: (filter) => {
			this.revoked.push(filter);
		},
		dismiss: (filter) => {
			this.dismissed.push(filter);
		},
		texts: () => this.ficheTexts
	};

	readonly names = createKnownNames(() => Date.now());
	ficheTexts: Readonly<Record<string, string>> = {};
	/** What the guard does; a test may make it slow or broken. */
	guard: ReadWithGuard = readDirectly;
	readonly readWithGuard: ReadWithGuard = (fields, question) => this.guard(fields, question);

	#recognise(recognitions: MeetingFacts['recognitions']): void {
		if (this.facts) this.facts = { ...this.facts, recognitions };
	}

	#map(personId: string, change: (person: ParticipantFacts) => ParticipantFacts): void {
		if (!this.facts) return;
		const participants = this.facts.participants.map((person) =>
			person.personId === personId ? change(person) : person
		);
		this.facts = { ...this.facts, participants };
	}
}
