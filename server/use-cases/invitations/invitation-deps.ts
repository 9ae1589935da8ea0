import type { CalendarFacts } from '#server/mail/calendar-event.ts';
import type { CancelWords, InvitationWords, WithdrawalWords } from '#server/mail/texts.ts';
import type { Deps } from '#server/use-cases/deps.ts';

type Words = { readonly subject: string; readonly text: string };

/** What inviting needs beside the usual services: words and the calendar file, neither of which knows a situation. */
export interface InvitationDeps extends Deps {
	appointment(at: Date): string;
	calendar(facts: CalendarFacts): string;
	readonly invitationWords: {
		invitation(words: InvitationWords): Words;
		changement(words: InvitationWords): Words;
		relance(words: InvitationWords): Words;
		annulation(words: CancelWords): Words;
		retrait(words: WithdrawalWords): Words;
	};
	/** The address that mails come from: the organiser of every appointment. */
	readonly mailAddress: string;
}
