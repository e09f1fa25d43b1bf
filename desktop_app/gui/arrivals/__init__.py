"""Do I have these already? A card or a folder beside the library."""
