import * as Y from 'yjs';
import { MendOrigin } from './mend-text.ts';

/**
 * Ctrl+Z of one text: what this person typed and mended, never what the others wrote; each control adds the origin of
 * its own edits. A mending is a step of its own, even right after a keystroke ([GAR-55]).
 */
export function undoManager(text: Y.Text): Y.UndoManager {
	const manager: Y.UndoManager = new Y.UndoManager(text, {
		trackedOrigins: new Set<unknown>([MendOrigin]),
		captureTransaction: ({ origin }) => {
			if (origin instanceof MendOrigin) manager.stopCapturing();
			return true;
		}
	});
	return manager;
}
