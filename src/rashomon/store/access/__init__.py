"""Keep who may come in: accounts of people, tokens of programs, sessions in browsers."""
