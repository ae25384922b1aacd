// Folds open where an address leads inside them, and all of them on paper.
import { openFoldsAround } from './fold-around.ts';
import { openForPrint } from './open-for-print.ts';

const here = () => openFoldsAround(location.hash)?.place.scrollIntoView();
here();
addEventListener('hashchange', here);

openForPrint(document, 'main details.fold:not([open])');
