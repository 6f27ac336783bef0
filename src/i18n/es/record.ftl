# The record of proceedings, in the register of such records.
