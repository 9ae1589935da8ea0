import type { LobbyState } from '#domain/intervision/meeting-facts.ts';
import type { LobbyStore } from '#server/db/lobby.ts';
import type { FakePorts } from './fake-ports.ts';

/** The door in memory, over the facts of these ports. */
export function fakeLobby(ports: FakePorts): LobbyStore {
	return {
		knock: async (_id, personId, at) => {
			if (ports.personIn(personId)?.lobby !== 'attendu') return;
			ports.setPerson(personId, { lobby: 'attente', knockedAt: at.toISOString() });
		},
		admit: async (_id, personIds, from: readonly LobbyState[]) => {
			const due = personIds.filter((id) => from.includes(ports.personIn(id)?.lobby ?? 'admis'));
			for (const personId of due) ports.setPerson(personId, { lobby: 'admis' });
			return due;
		},
		sendBack: async (_id, personId, at) => {
			const inside = ports.personIn(personId)?.lobby === 'admis';
			if (inside) ports.setPerson(personId, { lobby: 'attente', knockedAt: at.toISOString() });
			return inside;
		},
		deny: async (_id, personId) => {
			const waits = ports.personIn(personId)?.lobby === 'attente';
			if (waits) ports.setPerson(personId, { lobby: 'refuse' });
			return waits;
		},
		remove: async (_id, personId) => {
			const there = ['admis', 'parti', 'attente'].includes(ports.personIn(personId)?.lobby ?? '');
			if (there) ports.setPerson(personId, { lobby: 'refuse', knockedAt: null });
			return there;
		},
		leave: async (_id, personId) => {
			const inside = ports.personIn(personId)?.lobby === 'admis';
			ports.setPerson(personId, { lobby: inside ? 'parti' : 'attendu' });
		}
	};
}
