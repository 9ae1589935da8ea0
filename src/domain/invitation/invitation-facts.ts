import type { IntervisionRole } from '#domain/intervision/role.ts';
import type { Answer, AbsenceReason } from './answer.ts';

/** A situation for which someone is invited: its number, never its patient. */
export interface InvitedSituation {
	readonly situationId: string;
	readonly position: number;
	/** ISO; null while the person has not said that he knows who it is. */
	readonly knownAt: string | null;
	readonly medecinTraitant: boolean;
	/** Structure of who asked; null when nobody is named. */
	readonly askedBy: string | null;
}

/** One person's invitation to one Intervision. Moments are ISO UTC. */
export interface InvitationFacts {
	readonly personId: string;
	readonly givenName: string;
	readonly name: string;
	readonly role: IntervisionRole;
	readonly email: string | null;
	readonly invitedAt: string | null;
	readonly linkOpenedAt: string | null;
	readonly linkHandedAt: string | null;
	readonly linkRevokedAt: string | null;
	/** The appointment last told, by its `appointmentMark`. */
	readonly told: string | null;
	readonly answer: Answer | null;
	readonly answeredAt: string | null;
	readonly reason: AbsenceReason | null;
	readonly phone: string | null;
	/** « Ne pas relancer cette personne » */
	readonly quiet: boolean;
	readonly situations: readonly InvitedSituation[];
}

/** When and where: all that an agenda or a mail may say of an Intervision. */
export interface Appointment {
	readonly intervisionId: string;
	readonly poleName: string;
	readonly poleId: string;
	readonly organiser: string;
	/** ISO UTC. */
	readonly startsAt: string;
	readonly minutes: number;
	readonly format: 'distance' | 'hybride' | 'presentiel';
	/** Name and address of the room; null at a distance or while it is not known. */
	readonly site: string | null;
	readonly cancelled: boolean;
	readonly ended: boolean;
}

/** Where it takes place, in words. */
export function placeWords({ format, site }: Pick<Appointment, 'format' | 'site'>): string {
	const room = site ?? 'lieu à préciser';
	switch (format) {
		case 'distance':
			return 'À distance';
		case 'hybride':
			return `${room}, ou à distance`;
		case 'presentiel':
			return site ?? 'Sur place, lieu à préciser';
	}
}

/** Says whether what someone was told still holds: another mark is another appointment ([INV-7]). */
export function appointmentMark(at: Appointment): string {
	if (at.cancelled) return 'annulée';
	return [at.startsAt, at.minutes, placeWords(at)].join(' | ');
}
