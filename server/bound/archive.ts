import { judgeHeldFile } from '../use-cases/archive/judge-held-file.ts';
import {
	exportForOperator,
	exportYear,
	readArchive,
	verifyNow
} from '../use-cases/archive/keep-archive.ts';

/** The archive: what anybody may ask of it, and what is asked of it by those entitled. */
export const archiveUseCases = {
	judgeHeldFile,
	readArchive,
	verifyNow,
	exportYear,
	exportForOperator
};
