# The dialogue on the command line.
