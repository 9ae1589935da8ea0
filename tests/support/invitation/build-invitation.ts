import {
	appointmentMark,
	type Appointment,
	type InvitationFacts
} from '#domain/invitation/invitation-facts.ts';

/** Tuesday 15 December 2026, 12 h 30 in Paris. */
export const appointment: Appointment = {
	intervisionId: 'intervision1',
	poleId: 'pole1',
	poleName: 'Péronne',
	organiser: 'DAC de la Somme',
	startsAt: '2026-12-15T11:30:00.000Z',
	minutes: 90,
	format: 'distance',
	site: null,
	cancelled: false,
	ended: false
};

/** Someone invited a month before, who has not answered. */
export function invited(changes: Partial<InvitationFacts> = {}): InvitationFacts {
	return {
		personId: 'person1',
		givenName: 'Émilie',
		name: 'Émilie Carpentier',
		role: 'participant',
		email: 'emilie@example.org',
		invitedAt: '2026-11-15T09:00:00.000Z',
		linkOpenedAt: null,
		linkHandedAt: null,
		linkRevokedAt: null,
		told: appointmentMark(appointment),
		answer: null,
		answeredAt: null,
		reason: null,
		phone: null,
		quiet: false,
		situations: [],
		...changes
	};
}
