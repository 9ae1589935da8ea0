import { expect, it } from 'vitest';
import { writeCalendar } from './calendar-event.ts';
import { invitationMail, relanceMail } from './texts.ts';

const words = {
	givenName: 'Claire',
	moment: 'mardi 24 novembre à 12 h 30',
	place: 'En visio',
	poleName: 'Péronne',
	organiser: 'Nadia Lemaire',
	link: 'https://intervisio.exemple.fr/invitation/secret-de-claire',
	answerLink: 'https://intervisio.exemple.fr/reponse/secret-de-claire',
	answers: [{ code: 'visio', words: 'Oui, en visio' }],
	answered: null
};
/** The whole line, so that nothing could be hidden behind the address. */
const test = /https:\/\/intervisio\.exemple\.fr\/tester-mon-poste$/m;

it('[PST-18] an invitation and a reminder lead to the test, by an address that says nothing of the person', () => {
	expect(invitationMail(words).text).toMatch(test);
	expect(relanceMail(words).text).toMatch(test);
});

it('[PST-18] so does the appointment', () => {
	const calendar = writeCalendar({
		...{ method: 'REQUEST', intervisionId: 'iv', host: 'intervisio.exemple.fr', sequence: 0 },
		...{ startsAt: new Date('2026-12-01T11:30:00Z'), minutes: 90, poleName: 'Péronne' },
		...{ place: 'En visio', organiser: { name: 'Nadia', address: 'n@exemple.fr' } },
		...{ attendee: null, link: words.link, stamp: new Date('2026-11-26T18:00:00Z') }
	});
	const unfolded = calendar.replace(/\r\n /g, '');
	expect(unfolded).toContain('\\nhttps://intervisio.exemple.fr/tester-mon-poste\\n');
});
