declare global {
	namespace App {
		interface Error {
			/** A French sentence, safe to show; never content (style §6.1). */
			message: string;
			/** « Erreur n° … », the id of the log line. */
			numero?: string;
		}
	}
}

export {};
