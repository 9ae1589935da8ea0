import { extraMost } from '#domain/facilitation/situation-time.ts';
import type { FacilitationStore } from '#server/db/facilitation.ts';
import type { FakePorts } from './fake-ports.ts';

/** Hands, floor, time and roles in memory, over the facts of these ports. */
export function fakeFacilitation(ports: FakePorts): FacilitationStore {
	let rank = 0;
	const situationIn = (id: string) => ports.facts?.situations.find((one) => one.id === id);
	const freeFloor = () => {
		for (const { personId } of ports.facts?.participants ?? [])
			ports.setPerson(personId, { floor: null });
	};
	return {
		raiseHand: async ({ personId, situationId }) => {
			const { hand } = ports.personIn(personId) ?? {};
			if (hand && hand.situationId === situationId) return;
			ports.setPerson(personId, { hand: { rank: ++rank, situationId } });
		},
		lowerHand: async (_id, personId) => ports.setPerson(personId, { hand: null }),
		giveFloor: async ({ personId, situationId }, at) => {
			freeFloor();
			ports.setPerson(personId, {
				hand: null,
				floor: { since: at.toISOString(), situationId }
			});
		},
		takeFloorBack: async () => freeFloor(),
		letPresent: async (_id, presenter) => {
			for (const { personId } of ports.facts?.participants ?? [])
				ports.setPerson(personId, { presents: null });
			if (presenter) {
				const { personId, situationId } = presenter;
				ports.setPerson(personId, { presents: { situationId } });
			}
		},
		noteSpoken: async (situationId, personId) => {
			const spoken = situationIn(situationId)?.spoken ?? [];
			ports.setSituation(situationId, { spoken: [...new Set([...spoken, personId])] });
		},
		swap: async (one, other) => {
			const [first, second] = [situationIn(one), situationIn(other)];
			if (!ports.facts || first?.phase !== 'inscrite' || second?.phase !== 'inscrite') return false;
			ports.setSituation(one, { position: second.position });
			ports.setSituation(other, { position: first.position });
			const situations = [...ports.facts.situations].sort((a, b) => a.position - b.position);
			ports.facts = { ...ports.facts, situations };
			return true;
		},
		addMinutes: async (situationId, minutes) => {
			const extraMinutes = (situationIn(situationId)?.extraMinutes ?? 0) + minutes;
			if (extraMinutes > extraMost) return false;
			ports.setSituation(situationId, { extraMinutes });
			return true;
		},
		setPhase: async (situationId, guidePhase) => ports.setSituation(situationId, { guidePhase }),
		setGuided: async (_id, guided) => {
			if (ports.facts) ports.facts = { ...ports.facts, guided };
		},
		recallCharte: async (_id, at) => {
			if (ports.facts) ports.facts = { ...ports.facts, charteShownAt: at.toISOString() };
		},
		nameCoAnimateur: async (_id, personId, from) => {
			if (ports.personIn(personId)?.role !== from) return false;
			ports.setPerson(personId, { role: 'co-animateur', formerRole: from });
			return true;
		},
		takeCoAnimateurBack: async (_id, personId) => {
			const { formerRole } = ports.personIn(personId) ?? {};
			if (!formerRole) return false;
			ports.setPerson(personId, { role: formerRole, formerRole: null });
			return true;
		}
	};
}
