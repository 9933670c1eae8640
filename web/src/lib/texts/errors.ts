/** What stands on pages that could not be shown: what happened, then what to do. */
export const notFoundTitle = 'There is nothing at this address';
export const notFoundText = 'It may have been deleted, or it is not for you to see.';
export const failedTitle = 'This page could not be made';
export const failedText = 'Something broke on our side. Nothing of yours was lost. Try it once more in a minute.';
export const tryAgain = 'Try again';
export const goHome = 'Go to the start';
