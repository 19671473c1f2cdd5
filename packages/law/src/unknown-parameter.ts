/** A parameter id or kind that the code asks for and the data does not have: a slip in the program, not in the law. */
export class UnknownParameter extends Error {
  override readonly name = 'UnknownParameter';
}
