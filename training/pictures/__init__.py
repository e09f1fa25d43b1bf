"""What is learned from: photos, augmentation, edits."""
