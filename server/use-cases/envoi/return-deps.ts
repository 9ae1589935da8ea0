import type {
	incompleteReturnMail,
	returnReminderMail,
	sentReturnMail
} from '#server/mail/return-texts.ts';
import type { Deps } from '../deps.ts';

export type ReturnDeps = Deps & {
	readonly returnWords: {
		readonly sent: typeof sentReturnMail;
		readonly incomplete: typeof incompleteReturnMail;
		readonly reminder: typeof returnReminderMail;
	};
	/** « mardi 24 novembre 2026 » */
	day(at: Date): string;
};
