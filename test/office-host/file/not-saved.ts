/** The test host's own limit: a state that it cannot put into a file as it stands. Never silent, since files are compared. */
export class NotSaved extends Error {
  constructor(what: string) {
    super(`the test host cannot save ${what}`);
    this.name = 'NotSaved';
  }
}
