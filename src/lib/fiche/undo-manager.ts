import * as Y from 'yjs';
import { MendOrigin } from './mend-text.ts';

/**
 * Ctrl+Z of one text: what this person typed and mended, never what the others wrote. A mending is a step of its
 * own, even right after a keystroke ([GAR-55]).
 */
export function undoManager(text: Y.Text, typing?: object): Y.UndoManager {
	const manager: Y.UndoManager = new Y.UndoManager(text, {
		trackedOrigins: new Set<unknown>([MendOrigin, ...(typing ? [typing] : [])]),
		captureTransaction: ({ origin }) => {
			if (origin instanceof MendOrigin) manager.stopCapturing();
			return true;
		}
	});
	return manager;
}
