# Sessions on screen: presence, the speakers' list, the gavel.
