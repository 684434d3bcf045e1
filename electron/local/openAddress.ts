import openInBrowser from 'open';

/** A process that opens the address it is sent in the default browser. See `addressOpener.ts`. */
process.once('message', (address) => {
  openInBrowser(String(address)).then(
    () => process.exit(0),
    () => process.exit(1),
  );
});
